import type { CalendarDate } from './calendarDate'

/** Whether production may be given this expiration date: it has to be later than today. */
export function isLaterThanToday(expiresOn: CalendarDate, today: CalendarDate): boolean {
  return expiresOn > today
}

/** Throws a RangeError when an expiration date that was given is not later than today. */
export function requireLaterDay(expiresOn: CalendarDate | undefined, today: CalendarDate): void {
  if (expiresOn !== undefined && !isLaterThanToday(expiresOn, today)) {
    throw new RangeError(`the expiration date ${expiresOn} is not later than today, ${today}`)
  }
}
