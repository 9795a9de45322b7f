import { utc } from '@date-fns/utc'
// One by one: the whole of date-fns takes a third of a second to load where nothing bundles it.
import { addDays as addDaysTo } from 'date-fns/addDays'
import { addYears as addYearsTo } from 'date-fns/addYears'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import { startOfISOWeek } from 'date-fns/startOfISOWeek'

declare const calendarDate: unique symbol

/** A calendar day in UTC, `YYYY-MM-DD`, years 0001 to 9999. Sorts and compares as text. */
export type CalendarDate = string & { readonly [calendarDate]: true }

/** Whether `value` is text of the form `YYYY-MM-DD` that names a day which exists. */
export function isCalendarDate(value: unknown): value is CalendarDate {
  return typeof value === 'string' && hasForm(value) && exists(value)
}

/** Reads a day from its text. Throws a RangeError that shows the text when it names no day. */
export function calendarDateOf(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw noDay(text)
  return text
}

/** The day in UTC on which an ISO instant in UTC falls. Throws a RangeError when the text is no such instant. */
export function dayOfInstant(instant: string): CalendarDate {
  const moment = inUtc(instant)
  if (!instant.includes('T') || !instant.endsWith('Z') || !isValid(moment)) {
    throw new RangeError(`not an instant in UTC: ${JSON.stringify(instant)}`)
  }
  return dayOf(moment)
}

/** The day `days` later, or earlier when negative. Throws a RangeError outside the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOf(addDaysTo(date, days, { in: utc }))
}

/** The same day `years` later; 29 February becomes the 28th where there is none. */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  return dayOf(addYearsTo(date, years, { in: utc }))
}

/** The Monday of the week in which a day lies. */
export function mondayOf(date: CalendarDate): CalendarDate {
  return dayOf(startOfISOWeek(date, { in: utc }))
}

/** How many days lie from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(to, from, { in: utc })
}

/** How many months after the month of `from` that of `to` is. It reads text only, which is many times faster than counting days. */
export function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  return monthOf(to) - monthOf(from)
}

function monthOf(date: CalendarDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** The day as a sentence of English says it: `15 June 2026`. */
export function inWords(date: CalendarDate): string {
  return english.format(inUtc(date))
}

/** The moment that any text means, a day being its midnight. What is known to be a day, date-fns reads faster by itself. */
function inUtc(text: string) {
  return parseISO(text, { in: utc })
}

function dayOf(moment: Date): CalendarDate {
  // Not one of date-fns' formats: they write the year before 0001 as 0001 again.
  const text = moment.toISOString().slice(0, 10)
  if (!hasForm(text)) throw noDay(text)
  return text
}

/**
 * Whether a text of the form of a day names one: what names none, engines read as some other day, or not at all. A data file's days are read in less than half the
 * time that `parseISO` takes.
 */
function exists(text: CalendarDate): boolean {
  const moment = new Date(text)
  return isValid(moment) && moment.toISOString().startsWith(text)
}

/** Whether text is written as a day is, of the years that there are. */
function hasForm(text: string): text is CalendarDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !text.startsWith('0000')
}

function noDay(text: string): RangeError {
  return new RangeError(`not a day of the form YYYY-MM-DD: ${JSON.stringify(text)}`)
}
