import type { Account, Production, Trial } from './account'
import type { ProductionTerms } from './action'
import { addYears, type CalendarDate } from './calendarDate'
import { allowed, type Decision, type Refused, type RuleInput, refused } from './decision'
import { requireLaterDay } from './expirationDate'
import { mailCause } from './mailCause'
import { refuseOperator, refuseUnlessOffered, refuseUnlessSoldByMsp, trialOf } from './precondition'

/**
 * Turns a trial, running or over, into production from today, for a year unless an expiration date is given. The SKU and
 * add-ons of a customer stay as they are unless given; the billing of a partner's production customers starts.
 * Refuses, in this order: the operator · `not-sold-by-msp` · `already-in-production` · `partner-in-trial` · `sku-not-offered`.
 * Throws a RangeError when a given expiration date is not later than today: whoever reads the command refuses that first.
 */
export function convert<A extends Account>(input: RuleInput<A, 'convert'>): Decision<A> {
  const { account, today, change } = input
  requireLaterDay(change.expiresOn, today)

  const trial = convertibleTrial(input)
  if ('allowed' in trial) return trial
  return allowed(
    withTerms(inProduction(account, today, change.expiresOn), change),
    mailCause('converted', account.kind),
  )
}

/** The trial that can be converted, or why it cannot. */
export function convertibleTrial(input: RuleInput<Account, 'convert'>): Trial | Refused {
  const { account, edition, change } = input
  const stop = refuseOperator(input) ?? refuseUnlessSoldByMsp(account)
  if (stop) return stop
  const trial = trialOf(account)
  if ('allowed' in trial) return trial
  if (account.kind === 'customer' && !edition.customerOfTrialPartnerConverts) {
    const { organizationName: partnerName, subscription } = account.partner
    if (subscription.level === 'TRIAL') {
      return refused({ reason: 'partner-in-trial', partnerName, partnerTrialEndsOn: subscription.endsOn })
    }
  }
  return refuseUnlessOffered(account, change) ?? trial
}

/** The account in production from `today`, for a year unless it expires on another day. A partner's billing starts with it. */
export function inProduction<A extends Account>(
  account: A,
  today: CalendarDate,
  expiresOn = addYears(today, 1),
): A {
  const subscription: Production = { level: 'PRODUCTION', since: today, expiresOn }
  return account.kind === 'partner'
    ? { ...account, subscription, billingStartedOn: today }
    : { ...account, subscription }
}

/** The account with the SKU and add-ons that were given; a partner has none to give. */
export function withTerms<A extends Account>(account: A, { sku, addOns }: ProductionTerms): A {
  return account.kind === 'partner'
    ? account
    : { ...account, ...(sku === undefined ? {} : { sku }), ...(addOns === undefined ? {} : { addOns }) }
}
