import type { Entry } from './entry'
import { type Family, familiesOf } from './families'
import { type Result, resultsIn } from './results'
import type { Event, Trail } from './trail'

/** A request that had an effect, and the events that tell of it: those from position `first` to `last`. */
export interface Write {
  readonly family: Family
  readonly first: number
  readonly last: number
}

/**
 * Finds for each request the events that it must have caused. Each client is an operator of its own and asks one thing after another, so that
 * the events of an operator, and those of a link's visitor, have to be those of its requests, in their order, and no others.
 */
export function writesIn(entries: readonly Entry[], { events, first: before }: Trail) {
  const anomalies: string[] = []
  const writes: Write[] = []
  const streams = new Map<string, { readonly told: { event: Event; position: number }[]; next: number }>()
  events.slice(before).forEach((event, index) => {
    const name = streamOf(event.actor, event.accountId)
    const stream = streams.get(name) ?? { told: [], next: 0 }
    stream.told.push({ event, position: before + index + 1 })
    streams.set(name, stream)
  })
  const lost = new Set<string>()
  for (const family of familiesOf(entries)) {
    const [entry] = family.entries
    const expected = toldBy(entry)
    const [one] = expected
    if (!one) continue
    const { asked, by } = entry
    const name = asked.what === 'step' ? streamOf('visitor', asked.accountId) : by
    // After the first that does not fit, all the others of the stream would not.
    if (lost.has(name)) continue
    const stream = streams.get(name)
    const told = stream?.told.slice(stream.next, stream.next + expected.length) ?? []
    const wanted = expected.map(
      ({ accountId, action, outcome, reason }) => `${accountId} ${action} ${outcome} ${reason}`,
    )
    const found = told.map(
      ({ event: { accountId, action, outcome, reason } }) => `${accountId} ${action} ${outcome} ${reason}`,
    )
    const other = wanted.findIndex((text, index) => text !== found[index])
    if (other >= 0) {
      lost.add(name)
      anomalies.push(
        `missing event of ${name}: there is no “${wanted[other]}” where it was answered, but “${found[other]}”`,
      )
      continue
    }
    if (stream) stream.next += expected.length
    const positions = told.map(({ position }) => position)
    const [first = 0] = positions
    const last = positions.at(-1) ?? first
    if (last - first + 1 !== positions.length) {
      anomalies.push(
        `half a command: of “${wanted[0]}” and ${wanted.length - 1} more, others stand between ${first} and ${last}`,
      )
    }
    writes.push({ family, first, last })
  }
  for (const [name, { told, next }] of streams) {
    if (lost.has(name) || next >= told.length || ['calendar', 'tenant'].includes(name)) continue
    anomalies.push(
      `${name} has ${told.length - next} events that nobody asked for, from ${told[next]?.event.id} on`,
    )
  }
  return { writes, anomalies }
}

function streamOf(actor: string, accountId: string): string {
  return actor === 'visitor' ? `visitor of ${accountId}` : actor
}

type Told = Pick<Event, 'accountId' | 'outcome' | 'reason'> & { readonly action: string }

const statusAfter = {
  start: 'onboarding-started',
  consent: 'consent-granted',
  configure: 'management-configuration',
}

/** The events that a request must have caused, by its answer. */
function toldBy(entry: Entry): readonly Told[] {
  const { asked, status, body } = entry
  if (status >= 300) return []
  switch (asked.what) {
    case 'command':
      return asked.more.dryRun ? [] : toldOf(asked.action, resultsIn(entry))
    case 'pending-command':
      return toldOf(asked.action, resultsIn(entry))
    case 'add':
      return [{ accountId: Object(body).id, action: 'add', outcome: 'applied', reason: null }]
    case 'step':
      return [
        { accountId: asked.accountId, action: statusAfter[asked.step], outcome: 'applied', reason: null },
      ]
    default:
      return []
  }
}

function toldOf(action: string, results: readonly Result[]): readonly Told[] {
  return results.flatMap(({ id: accountId, outcome, problem }) =>
    outcome === 'not-found' ? [] : [{ accountId, action, outcome, reason: problem?.reason ?? null }],
  )
}
