import { isRelativeDay, takesDay, type ViewFilter } from '#contract'
import { type CalendarDate, daysBetween } from '#lifecycle'
import { dayMeant, inDays } from '../view/relativeDay'

/** A filter by one day, which can be kept as that day of the calendar or as so many days from today. */
export interface DayFilter {
  readonly name: string
  readonly day: CalendarDate
  readonly today: CalendarDate
  readonly isRelative: boolean
}

/** A day that is not farther off was meant from today, more often than not: what ends within a week is asked for every day. */
const nearDays = 31

/** The days in a filter: relative where they already are, or near. */
export function dayFilters(filter: ViewFilter, today: CalendarDate): readonly DayFilter[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    const day = takesDay(name) ? dayMeant(value, today) : undefined
    if (!day) return []
    const isNear = Math.abs(daysBetween(today, day)) <= nearDays
    return [{ name, day, today, isRelative: isRelativeDay(value) || isNear }]
  })
}

/** The filter with its days as they are to be kept. */
export function withDays(filter: ViewFilter, days: readonly DayFilter[]): ViewFilter {
  const kept = days.map(({ name, day, today, isRelative }) => [
    name,
    isRelative ? inDays(daysBetween(today, day)) : day,
  ])
  return { ...filter, ...Object.fromEntries(kept) }
}
