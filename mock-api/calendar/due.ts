import { subscriptionOf } from '#contract'
import { type AccountKind, type CalendarDate, dueOn } from '#lifecycle'
import type { Reads } from '../store/store'

/**
 * The ids of the accounts to which the calendar may do something on `day`: all of them, and a few more. Most days have nothing to do for
 * most accounts, of which there may be very many.
 */
export async function accountsDue(
  reads: Reads,
  kind: AccountKind,
  day: CalendarDate,
): Promise<readonly string[]> {
  const isDue = dueOn(day)
  const accounts = await reads.all(kind === 'customer' ? 'customers' : 'partners')
  return accounts.filter(stored => isDue(subscriptionOf(stored))).map(({ id }) => id)
}

/** The ids of the pending accounts whose trial has not ended before `day`. */
export async function onboardingsDue(reads: Reads, day: CalendarDate): Promise<readonly string[]> {
  const pending = await reads.all('pending')
  return pending.filter(({ trialEndsOn }) => trialEndsOn !== null && trialEndsOn >= day).map(({ id }) => id)
}
