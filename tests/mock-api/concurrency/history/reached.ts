import { familiesOf } from './families'
import type { History } from './play'

/** How often it came to what a history is about, so that one in which nothing happened is not taken for one without anomalies. */
export function reachedIn({ before, entries, after }: History) {
  const events = after.events.slice(before.events.length)
  const count = <Kind>(all: readonly Kind[], isMeant: (one: Kind) => boolean) => all.filter(isMeant).length
  const moments = [
    ...entries.map(({ began }) => ({ at: began, by: 1 })),
    ...entries.map(({ ended }) => ({ at: ended, by: -1 })),
  ].sort((one, other) => one.at - other.at)
  let [open, together] = [0, 0]
  for (const { by } of moments) {
    open += by
    if (by > 0 && open > 2) together += 1
  }
  return {
    operations: entries.length,
    /** Asked while at least two others were waiting. */
    together,
    applied: count(events, ({ outcome, after: changed }) => outcome === 'applied' && changed !== null),
    changedMeanwhile: count(events, ({ reason }) => reason === 'changed-meanwhile'),
    extended: count(events, ({ action, outcome }) => action === 'extend-trial' && outcome === 'applied'),
    arrived: count(events, ({ action }) => action === 'import-completed'),
    byTheCalendar: count(events, ({ actor }) => actor === 'calendar'),
    bulks: count(
      entries,
      ({ asked, status }) => asked.what === 'command' && asked.ids.length > 1 && status === 200,
    ),
    dryRuns: count(entries, ({ asked }) => asked.what === 'command' && asked.more.dryRun === true),
    underOneKey: count(familiesOf(entries), family => family.entries.length > 1),
    lists: count(entries, ({ asked: { what } }) =>
      ['list', 'export', 'ids', 'events', 'pending', 'summary'].includes(what),
    ),
    records: count(entries, ({ asked: { what } }) => what === 'record'),
    moves: count(entries, ({ asked: { what } }) => what === 'clock'),
    editions: count(entries, ({ asked: { what } }) => what === 'edition'),
    preferencesKept: count(
      entries,
      ({ asked: { what }, status }) => what === 'keep-preferences' && status === 200,
    ),
    preferencesRefused: count(
      entries,
      ({ asked: { what }, status }) => what === 'keep-preferences' && status === 412,
    ),
  }
}

export type Reached = ReturnType<typeof reachedIn>

/** Of what is rare, or depends on how fast the machine is; of everything else ten. */
const least: Readonly<Partial<Record<keyof Reached, number>>> = {
  moves: 1,
  editions: 1,
  byTheCalendar: 1,
  extended: 0,
  arrived: 1,
  preferencesKept: 5,
  preferencesRefused: 5,
}

/** What a history of a thousand operations by eight clients, or of more, did not come to often enough. */
export function seldomIn(reached: Reached): readonly string[] {
  // An object has the names of the one that it is made from.
  return (Object.entries(reached) as [keyof Reached, number][]).flatMap(([name, count]) =>
    count < (least[name] ?? 10) ? [`${name}: ${count} times only`] : [],
  )
}
