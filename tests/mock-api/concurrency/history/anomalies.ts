import { daysOf } from './days'
import { wrongDays, wronglyDecided } from './decisions'
import type { Entry } from './entry'
import { differingIn, familiesOf } from './families'
import type { History } from './play'
import { brokenPreferences } from './preferences'
import { against, type Placed } from './realTime'
import { scopesOf } from './scope'
import { look } from './seen'
import { sighting } from './sighting'
import { type Write, writesIn } from './streams'
import { talliesOf } from './tallies'
import { type Trail, trailOf } from './trail'

/** Finds whatever no order of the requests, one after another, could have brought about. It knows the history, and nothing of the backend. */
export function anomaliesIn(history: History): readonly string[] {
  const { entries } = history
  const trail = trailOf(history)
  const { writes, anomalies } = writesIn(entries, trail)
  const scopes = scopesOf(history)
  const known = { trail, tallies: talliesOf(trail, scopes), days: daysOf(trail) }
  const isInside = insides(trail, writes)

  const writeOf = new Map(writes.flatMap(write => write.family.entries.map(entry => [entry, write] as const)))
  const looked = entries.flatMap((entry): Placed[] => {
    const sight = sighting(trail, known.days, isInside)
    const write = writeOf.get(entry)
    if (write) sight.from(write.last)
    if (!look(entry, sight, known) && !write) return []
    const { began, ended } = entry
    const told = (floor: number) => `${toldOf(entry)} after ${floor} had been: ${sight.why()}`
    return [{ began, ended, place: sight.place, told }]
  })
  return [
    ...entries
      .filter(({ status }) => status >= 500)
      .map(entry => `${toldOf(entry)}: answered ${entry.status}`),
    ...trail.anomalies,
    ...anomalies,
    ...familiesOf(entries).flatMap(family => {
      const other = differingIn(family)
      return other === undefined
        ? []
        : [`${toldOf(family.entries[0])}: answered otherwise under its key: ${other.slice(0, 300)}`]
    }),
    ...writes.flatMap(write => wronglyDecided(write, trail)),
    ...wrongDays(entries, trail, known.tallies.events),
    ...wrongMoves(history),
    ...against([...writes.map(effect), ...looked]),
    ...against(entries.flatMap(mailsSeen)),
    ...against(entries.flatMap(daySeen)),
    ...wrongEditions(entries),
    ...brokenPreferences(history),
  ]
}

/** Where nobody can have looked: between the events of a command, and between those of the calendar on a day. */
function insides({ events, first, last }: Trail, writes: readonly Write[]): (position: number) => boolean {
  const inside = new Uint8Array(last + 1)
  for (const write of writes) inside.fill(1, write.first, write.last)
  for (let index = first + 1; index < last; index += 1) {
    const [one, next] = [events[index - 1], events[index]]
    if (one?.actor === 'calendar' && next?.actor === 'calendar' && one.on === next.on) inside[index] = 1
  }
  return position => inside[position] === 1
}

function effect({ family: { began, ended, entries }, first, last }: Write): Placed {
  return {
    began,
    ended,
    place: floor => (floor < first ? last : undefined),
    told: floor => `${toldOf(entries[0])} took effect at ${first}, after ${floor} had been`,
  }
}

/** Mails only become more. */
function mailsSeen({ asked, by, began, ended, total }: Entry): readonly Placed[] {
  // Others see a part of them.
  if (asked.what !== 'mails' || !by.includes('internal')) return []
  return [
    {
      began,
      ended,
      place: floor => (total >= floor ? total : undefined),
      told: floor => `${total} mails were counted after there had been ${floor}`,
    },
  ]
}

function daySeen({ asked: { what }, began, ended, body, status }: Entry): readonly Placed[] {
  if (status >= 300 || !['session', 'summary'].includes(what)) return []
  const { today } = Object(body)
  const day = Date.parse(today) / 86_400_000
  return [
    {
      began,
      ended,
      place: floor => (day >= floor ? day : undefined),
      told: () => `${today} was shown when it was later`,
    },
  ]
}

/** Each move of a day leads to a day of its own, and all of them to the last. */
function wrongMoves({ before, entries, after }: History): readonly string[] {
  const moves = familiesOf(entries.filter(({ asked: { what } }) => what === 'clock'))
  const days = new Set(moves.map(({ entries: [{ body }] }) => Object(body).today))
  const [from, to] = [before, after].map(({ settings: { today } }) => Date.parse(today) / 86_400_000)
  return days.size === moves.length && Number(to) - Number(from) === moves.length
    ? []
    : [
        `${moves.length} moves of a day lead to ${days.size} days, from ${before.settings.today} to ${after.settings.today}`,
      ]
}

/** One client alone switches the edition; whoever reads it is shown the last one, or one that is being switched to. */
function wrongEditions(entries: readonly Entry[]): readonly string[] {
  const switches = familiesOf(entries.filter(({ asked: { what } }) => what === 'edition'))
  return entries.flatMap(({ asked, began, ended, body }) => {
    if (asked.what !== 'session') return []
    const { edition } = Object(body)
    const done = switches.filter(one => one.ended < began)
    const [lastDone] = done.slice(-1)
    const possible = [lastDone, ...switches.filter(one => one.ended >= began && one.began <= ended)]
    const shown = possible.map(one => (one ? Object(one.entries[0].body).edition : '2025'))
    return shown.includes(edition) ? [] : [`edition ${edition} was shown while it was ${shown}`]
  })
}

function toldOf({ asked, by, began, ended }: Entry): string {
  return `${began} to ${ended}, ${by}: ${JSON.stringify(asked).slice(0, 300)}`
}
