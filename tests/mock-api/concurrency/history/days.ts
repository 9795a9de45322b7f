import type { Fields, Trail } from './trail'

/** At which positions it can have been which day. A day without events has come somewhere between two of them. */
export function daysOf({ events, first, last, firstDay }: Trail) {
  const firstOn = new Map<string, number>()
  for (let index = first; index < last; index += 1) {
    const on = events[index]?.on ?? firstDay
    if (!firstOn.has(on)) firstOn.set(on, index)
  }
  const days = [...firstOn.keys()]
  return {
    /** The first position at which it can have been that day or later: what the calendar did on the day came with it. */
    from(day: string): number {
      if (day <= firstDay) return first
      let position = this.before(day)
      while (position < last && events[position]?.actor === 'calendar' && events[position]?.on === day)
        position += 1
      return position
    },
    /** The last position at which it can have been a day before. */
    before(day: string): number {
      const reached = days.find(one => one >= day)
      return reached === undefined ? last : (firstOn.get(reached) ?? last)
    },
    /** The last position at which it can have been that day or earlier. */
    to(day: string): number {
      const later = days.find(one => one > day)
      return later === undefined ? last : (firstOn.get(later) ?? last)
    },
  }
}

export type Days = ReturnType<typeof daysOf>

/** Between which days the stage that a record shows is right (spec, section 2). */
export function daysShownBy({ stage, trialEndsOn, expiresOn }: Fields): {
  readonly from?: string
  readonly before?: string
} {
  switch (stage) {
    case 'trial-ended':
      return { from: String(trialEndsOn) }
    case 'production-ended':
      return { from: String(expiresOn) }
    case 'production':
      return { before: String(expiresOn) }
    default:
      return { before: String(trialEndsOn) }
  }
}
