/** How long something has lasted, in the unit in which a person would say it. */
export type Age =
  | { readonly unit: 'now' }
  | { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number }

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The time between two instants. What seems to lie ahead has only just begun: two clocks never quite agree. */
export function ageOf(since: string, now: string): Age {
  const elapsed = Date.parse(now) - Date.parse(since)
  if (elapsed < minute) return { unit: 'now' }
  if (elapsed < hour) return { unit: 'minutes', count: Math.floor(elapsed / minute) }
  if (elapsed < 2 * day) return { unit: 'hours', count: Math.floor(elapsed / hour) }
  return { unit: 'days', count: Math.floor(elapsed / day) }
}
