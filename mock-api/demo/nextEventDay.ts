import { clockLimits, onboardingOf, subscriptionOf } from '#contract'
import {
  type Actor,
  addDays,
  type CalendarDate,
  editions,
  inWords,
  isInScope,
  nextEventOn,
  scopeOf,
} from '#lifecycle'
import { fault } from '../problemError'
import type { Reads } from '../store/store'

/** The day of the next event as a goal of the clock. Throws a ProblemError when there is none, or none to which it goes at once. */
export async function nextEventDay(reads: Reads, actor: Actor): Promise<CalendarDate> {
  const { today } = await reads.settings()
  const next = await nextEventSeen(reads, actor)
  if (next === undefined) throw fault('nothing-ahead', 'Nothing lies ahead for the accounts that you see.')
  if (next <= addDays(today, clockLimits.days) && next <= clockLimits.until) return next
  throw fault(
    'nothing-ahead',
    `Nothing lies ahead for the accounts that you see until ${inWords(next)}, and that is farther than the clock goes at once.`,
  )
}

/** The next day on which the calendar does something to an account that the operator sees; undefined when there is none. */
async function nextEventSeen(reads: Reads, actor: Actor): Promise<CalendarDate | undefined> {
  const { today, edition } = await reads.settings()
  const scopes = { customer: scopeOf(actor, 'customer'), partner: scopeOf(actor, 'partner') }
  const accounts = [
    ...(await reads.all('customers')).map(stored => ({ kind: 'customer', stored }) as const),
    ...(await reads.all('partners')).map(stored => ({ kind: 'partner', stored }) as const),
  ].filter(({ kind, stored }) => isInScope(scopes[kind], stored))
  const pending = (await reads.all('pending')).filter(stored => isInScope(scopes[stored.kind], stored))
  return nextEventOn(
    accounts.map(({ kind, stored }) => ({ kind, subscription: subscriptionOf(stored) })),
    pending.map(onboardingOf),
    editions[edition],
    today,
  )
}
