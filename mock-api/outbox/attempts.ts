import type { StoredDelivery } from '../store/state'
import type { Failure } from './failure'

const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long a mail waits after each attempt that failed; after the last of them it is given up. */
export const growingPauses: readonly number[] = [
  10 * second,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  12 * hour,
]

export function isDue({ state, notBefore }: StoredDelivery, now: Date): boolean {
  return state === 'queued' && (notBefore === null || notBefore <= now.toISOString())
}

/** Mails go out in the order of their ids; one that was never tried does not wait behind those that failed. */
export function byTurn(one: StoredDelivery, other: StoredDelivery): number {
  return Number(one.attempts > 0) - Number(other.attempts > 0) || (one.id < other.id ? -1 : 1)
}

/** A delivery after one more attempt that failed. */
export function afterFailure(
  delivery: StoredDelivery,
  { final, sentence }: Failure,
  now: Date,
  pauses: readonly number[],
): StoredDelivery {
  const tried = { ...delivery, attempts: delivery.attempts + 1, error: sentence }
  const pause = final ? undefined : pauses[delivery.attempts]
  return pause === undefined
    ? { ...tried, state: 'failed', notBefore: null }
    : { ...tried, notBefore: new Date(now.getTime() + pause).toISOString() }
}
