import type { EventRecord } from '#contract'

/** The address of Activity with what the calendar did on the days of these events; undefined when there are none. */
export function activityOf(events: readonly EventRecord[]): string | undefined {
  const first = events.at(0)
  const last = events.at(-1)
  if (!first || !last) return undefined
  const filter = { actor: first.actor, on_gte: first.on, on_lte: last.on }
  return `/events?${new URLSearchParams({ filter: JSON.stringify(filter) })}`
}
