import { clockLimits, onboardingOf, subscriptionOf } from '#contract'
import {
  type Actor,
  addDays,
  advanceOnboarding,
  type CalendarDate,
  calendarDateOf,
  editions,
  inWords,
  isInScope,
  nextDue,
  scopeOf,
} from '#lifecycle'
import { fault } from '../problemError'
import type { StoredCustomer, StoredPartner } from '../store/state'
import type { Reads } from '../store/store'

const endOfTime = calendarDateOf('9999-12-31')

/**
 * The next day on which the calendar does something to an account that the operator sees. Throws a ProblemError when there is
 * none, or none to which the clock goes at once.
 */
export async function nextEventDay(reads: Reads, actor: Actor): Promise<CalendarDate> {
  const { today, edition } = await reads.settings()
  const scopes = { customer: scopeOf(actor, 'customer'), partner: scopeOf(actor, 'partner') }
  const dueOn = (kind: 'customer' | 'partner', accounts: readonly (StoredCustomer | StoredPartner)[]) =>
    accounts
      .filter(stored => isInScope(scopes[kind], stored))
      .flatMap(
        stored => nextDue({ kind, subscription: subscriptionOf(stored) }, editions[edition], today)?.on ?? [],
      )
  const pending = (await reads.all('pending')).filter(stored => isInScope(scopes[stored.kind], stored))
  const days = [
    ...dueOn('customer', await reads.all('customers')),
    ...dueOn('partner', await reads.all('partners')),
    ...pending.flatMap(stored =>
      advanceOnboarding(onboardingOf(stored), { from: today, to: endOfTime }).map(({ on }) => on),
    ),
  ]
  const [first, ...others] = days
  if (first === undefined) throw fault('nothing-ahead', 'Nothing lies ahead for the accounts that you see.')
  const next = others.reduce((earliest, on) => (on < earliest ? on : earliest), first)
  if (next <= addDays(today, clockLimits.days) && next <= clockLimits.until) return next
  throw fault(
    'nothing-ahead',
    `Nothing lies ahead for the accounts that you see until ${inWords(next)}, and that is farther than the clock goes at once.`,
  )
}
