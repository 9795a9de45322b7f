import { resolveDay } from '#contract'
import { type CalendarDate, daysBetween, isCalendarDate } from '#lifecycle'

/** A day so many days after today, or before it when negative, as a filter says it. */
export function inDays(days: number): string {
  if (days === 0) return 'today'
  return days < 0 ? `today${days}` : `today+${days}`
}

/** The day that a filter means today; undefined where it is none. */
export function dayMeant(value: unknown, today: CalendarDate): CalendarDate | undefined {
  const day = typeof value === 'string' ? resolveDay(value, today) : undefined
  return isCalendarDate(day) ? day : undefined
}

/** How many days after today the day is that a filter means, or before it when negative; undefined where it is none. */
export function daysAhead(value: unknown, today: CalendarDate): number | undefined {
  const day = dayMeant(value, today)
  return day && daysBetween(today, day)
}
