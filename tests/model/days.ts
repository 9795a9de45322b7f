/*
 * The model counts days by itself, on the plain Date of the language in UTC: it shares no arithmetic with the rules that it
 * is compared to.
 */

/** `YYYY-MM-DD`. */
export type Day = string

export function plus(day: Day, days: number): Day {
  const question = `${day} ${days}`
  const known = sums.get(question)
  if (known !== undefined) return known
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  const sum = date.toISOString().slice(0, 10)
  sums.set(question, sum)
  return sum
}

/** What has been counted once. */
const sums = new Map<string, Day>()

/** A year after 29 February is 28 February. */
export function yearAfter(day: Day): Day {
  const date = day.slice(4)
  return `${Number(day.slice(0, 4)) + 1}${date === '-02-29' ? '-02-28' : date}`
}

/** As mails write it: `18 June 2026`. */
export function inWords(day: Day): string {
  return words.format(new Date(`${day}T00:00:00Z`))
}

const words = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
