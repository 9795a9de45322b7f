import { type Account, type AccountKind, accessEndsOn, isSuspended, type Source, type Trial } from './account'
import type { ActionName } from './action'
import type { CalendarDate } from './calendarDate'
import { type Refused, type RuleInput, refused } from './decision'
import type { Edition, Offer } from './edition'

/** What every action checks first: the operator's role, then its own organization's access. */
export function refuseOperator({
  actor: { role, organization },
  today,
}: Pick<RuleInput<Account, ActionName>, 'actor' | 'today'>): Refused | undefined {
  if (role === 'viewer') return refused({ reason: 'read-only-operator' })
  if (organization.kind === 'partner' && isSuspended(organization.subscription, today)) {
    return refused({ reason: 'own-access-suspended', suspendedOn: accessEndsOn(organization.subscription) })
  }
  return undefined
}

/** What an action checks next: that the edition has it for this kind of account. */
export function notInEdition(
  action: ActionName | 'add',
  { account, edition }: { readonly account: Pick<Account, 'kind'>; readonly edition: Edition },
): Refused {
  return refused({ reason: 'not-in-edition', edition: edition.id, action, kind: account.kind })
}

export function refuseUnlessSoldByMsp(account: Account): Refused | undefined {
  return isSoldByMsp(account) ? undefined : refused({ reason: 'not-sold-by-msp' })
}

/** Whether the account can be acted on at all: every partner, and a customer that its partner has sold (spec, section 2). */
export function isSoldByMsp(account: { readonly kind: AccountKind; readonly source?: Source }): boolean {
  return account.kind === 'partner' || account.source !== 'DIRECT'
}

/** The trial of an account that is in one and not yet at its end, or why there is none. */
export function runningTrial(account: Account, today: CalendarDate): Trial | Refused {
  const trial = trialOf(account)
  if ('allowed' in trial) return trial
  return today >= trial.endsOn ? refused({ reason: 'trial-ended', endedOn: trial.endsOn }) : trial
}

/** The trial, running or over, of an account that is not in production. */
export function trialOf({ subscription }: Account): Trial | Refused {
  return subscription.level === 'PRODUCTION'
    ? refused({ reason: 'already-in-production', productionSince: subscription.since })
    : subscription
}

/** Refuses a SKU or add-ons that the customer's partner does not have itself. */
export function refuseUnlessOffered(
  account: Account,
  choice: { readonly sku?: string; readonly addOns?: readonly string[] },
): Refused | undefined {
  return account.kind === 'partner' ? undefined : notOfferedBy(account.partner, choice)
}

/** Refuses a SKU or add-ons that are not among what a customer's partner offers. */
export function notOfferedBy(
  offer: Offer,
  { sku, addOns = [] }: { readonly sku?: string; readonly addOns?: readonly string[] },
): Refused | undefined {
  const notOffered = [
    ...(sku === undefined || offer.skus.includes(sku) ? [] : [sku]),
    ...addOns.filter(addOn => !offer.addOns.includes(addOn)),
  ]
  return notOffered.length > 0 ? refused({ reason: 'sku-not-offered', notOffered }) : undefined
}

export function refuseIfChanged(account: Account, revision: number | undefined): Refused | undefined {
  return revision === undefined || revision === account.revision
    ? undefined
    : refused({ reason: 'changed-meanwhile', revision: account.revision })
}
