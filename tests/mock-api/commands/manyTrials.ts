import type { Situation } from '../../../mock-api/seed/situations'

/** So many customers of one partner, each with a trial two days from its end. */
export function manyTrials(count: number): Readonly<Record<string, Situation>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `customer-${String(index + 1).padStart(5, '0')}`,
      'a trial two days from its end' as const,
    ]),
  )
}
