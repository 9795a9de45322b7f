import type { Account, Production } from './account'
import { withTerms } from './convert'
import { allowed, type Decision, type Refused, type RuleInput, refused } from './decision'
import { requireLaterDay } from './expirationDate'
import { refuseIfChanged, refuseOperator, refuseUnlessOffered, refuseUnlessSoldByMsp } from './precondition'

/**
 * Changes an account in production, running or expired: its expiration date, and a customer's SKU and add-ons. Only what is given changes.
 * Refuses, in this order: the operator · `not-sold-by-msp` · `not-in-production` · `sku-not-offered` · `changed-meanwhile`.
 * Throws a RangeError when a given expiration date is not later than today: whoever reads the command refuses that first.
 */
export function edit<A extends Account>(input: RuleInput<A, 'edit'>): Decision<A> {
  const { account, today, change } = input
  requireLaterDay(change.expiresOn, today)

  const production = editableProduction(input)
  if ('allowed' in production) return production
  const edited: Production = { ...production, expiresOn: change.expiresOn ?? production.expiresOn }
  return allowed(withTerms({ ...account, subscription: edited }, change))
}

/** The production that can be edited, or why it cannot. */
export function editableProduction(input: RuleInput<Account, 'edit'>): Production | Refused {
  const { account, change, revision } = input
  const stop = refuseOperator(input) ?? refuseUnlessSoldByMsp(account)
  if (stop) return stop
  const { subscription } = account
  if (subscription.level === 'TRIAL') return refused({ reason: 'not-in-production' })
  return refuseUnlessOffered(account, change) ?? refuseIfChanged(account, revision) ?? subscription
}
