import { useLocale } from 'react-admin'
import { type CalendarDate, daysBetween } from '#lifecycle'

/** How days and moments are said in the console's language. A day is said from its text, whatever the browser's time zone. */
export function useDayFormat() {
  const locale = useLocale()
  return formatIn(locale)
}

/** Made once for a language: to make them takes longer than to draw the row in which a day stands. */
const made = new Map<string, ReturnType<typeof dayFormat>>()

function formatIn(locale: string) {
  const format = made.get(locale) ?? dayFormat(locale)
  made.set(locale, format)
  return format
}

function dayFormat(locale: string) {
  // Days first, as in the rules' own sentences: plain `en` would mean the American order.
  const language = locale === 'en' ? 'en-GB' : locale
  const utc = { timeZone: 'UTC', day: 'numeric', year: 'numeric' } as const
  const shortFormat = new Intl.DateTimeFormat(language, { ...utc, month: 'short' })
  const briefFormat = new Intl.DateTimeFormat(language, { timeZone: 'UTC', day: 'numeric', month: 'short' })
  const longFormat = new Intl.DateTimeFormat(language, { ...utc, month: 'long' })
  const timeFormat = new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    hour: '2-digit',
    minute: '2-digit',
  })
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  return {
    /** `15 Jun 2026` */
    short: (day: CalendarDate) => shortFormat.format(Date.parse(day)),
    /** `15 Jun`, where the year is that of another day */
    brief: (day: CalendarDate, beside: CalendarDate) =>
      (day.slice(0, 4) === beside.slice(0, 4) ? briefFormat : shortFormat).format(Date.parse(day)),
    /** `15 June 2026` */
    long: (day: CalendarDate) => longFormat.format(Date.parse(day)),
    /** The time of an instant, in UTC: `09:41` */
    time: (instant: string) => timeFormat.format(Date.parse(instant)),
    /** `in 2 days`, `today`, `yesterday` */
    distance: (from: CalendarDate, to: CalendarDate) => relative.format(daysBetween(from, to), 'day'),
    /** The same, from two months on in months, and from two years on in years. */
    roughDistance: (from: CalendarDate, to: CalendarDate) =>
      relative.format(...roughly(daysBetween(from, to))),
  }
}

function roughly(days: number): [number, 'day' | 'month' | 'year'] {
  const far = Math.abs(days)
  if (far < 60) return [days, 'day']
  return far < 730 ? [Math.round(days / 30.44), 'month'] : [Math.round(days / 365.25), 'year']
}
