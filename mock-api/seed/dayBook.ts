import { addDays, addYears, type CalendarDate, daysBetween, type Production, type Trial } from '#lifecycle'
import { production, trial } from './situations'

/**
 * Days as they lie from today. The same few hundred come up for every account, and calendar arithmetic is what a large
 * seed would spend its time on: each is worked out once.
 */
export interface DayBook {
  readonly today: CalendarDate
  day(offset: number): CalendarDate
  offset(day: CalendarDate): number
  yearBefore(day: CalendarDate): CalendarDate
  /** A trial that ends in so many days, as it stands today. */
  trial(endsIn: number, extensions: number, automaticUpgrade: Trial['automaticUpgrade']): Trial
  /** Production since so many days from today, renewed each year so far; or, when it lapsed, never. */
  production(since: number, lapsed?: boolean): Production
}

export function dayBook(today: CalendarDate): DayBook {
  const day = remembered((offset: number) => addDays(today, offset))
  const offset = remembered((date: CalendarDate) => daysBetween(today, date))
  const yearBefore = remembered((date: CalendarDate) => addYears(date, -1))

  const trials = new Map<string, Trial>()
  const renewed = remembered((since: number) => {
    const first = production(today, { since })
    let { expiresOn } = first
    for (let years = 2; expiresOn <= today; years++) expiresOn = addYears(first.since, years)
    return { ...first, expiresOn }
  })
  const once = remembered((since: number) => production(today, { since }))

  return {
    today,
    day,
    offset,
    yearBefore,
    trial: (endsIn, extensions, automaticUpgrade) => {
      const key = `${endsIn} ${extensions} ${automaticUpgrade}`
      const known = trials.get(key) ?? trial(today, { endsIn, extensions, automaticUpgrade })
      trials.set(key, known)
      return known
    },
    production: (since, lapsed = false) => (lapsed ? once(since) : renewed(since)),
  }
}

function remembered<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>()
  return key => {
    const value = known.get(key)
    if (value !== undefined) return value
    const worked = work(key)
    known.set(key, worked)
    return worked
  }
}
