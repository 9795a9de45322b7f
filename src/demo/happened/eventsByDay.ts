import type { EventRecord } from '#contract'
import type { CalendarDate } from '#lifecycle'

export interface DayOfEvents {
  readonly on: CalendarDate
  readonly events: readonly EventRecord[]
}

/** Events in their order, by the day on which they happened. */
export function eventsByDay(events: readonly EventRecord[]): readonly DayOfEvents[] {
  const days = [...new Set(events.map(({ on }) => on))]
  return days.map(on => ({ on, events: events.filter(event => event.on === on) }))
}
