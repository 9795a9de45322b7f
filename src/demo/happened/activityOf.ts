import type { EventRecord, Rows } from '#contract'

/** What the calendar did on the days of these events, as Activity lists it; undefined when there are none. */
export function activityOf(events: readonly EventRecord[]): Rows<'events'> | undefined {
  const first = events.at(0)
  const last = events.at(-1)
  if (!first || !last) return undefined
  return { list: 'events', filter: { actor: first.actor, on_gte: first.on, on_lte: last.on } }
}
