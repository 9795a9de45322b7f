import type { AccountKind } from './account'
import type { ActionName } from './action'
import { type CalendarDate, inWords } from './calendarDate'
import type { EditionId } from './edition'
import type { PendingActionName } from './pendingActions'

/** Why an action is refused, with the dates and facts that go with it (spec, section 3). */
export type Refusal =
  | { readonly reason: 'read-only-operator' }
  | { readonly reason: 'own-access-suspended'; readonly suspendedOn: CalendarDate }
  | {
      readonly reason: 'not-in-edition'
      readonly edition: EditionId
      readonly action: ActionName | 'add'
      readonly kind: AccountKind
    }
  | { readonly reason: 'customer-of-your-partner' }
  | { readonly reason: 'not-sold-by-msp' }
  | { readonly reason: 'already-in-production'; readonly productionSince: CalendarDate }
  | { readonly reason: 'not-in-production' }
  | { readonly reason: 'trial-ended'; readonly endedOn: CalendarDate }
  | { readonly reason: 'extension-limit-reached'; readonly limit: number; readonly endsOn: CalendarDate }
  | { readonly reason: 'window-not-open'; readonly opensOn: CalendarDate }
  | {
      readonly reason: 'partner-in-trial'
      readonly partnerName: string
      readonly partnerTrialEndsOn: CalendarDate
    }
  | { readonly reason: 'sku-not-offered'; readonly notOffered: readonly string[] }
  | { readonly reason: 'changed-meanwhile'; readonly revision: number }
  | { readonly reason: 'not-yours-to-add'; readonly kind: AccountKind }
  | { readonly reason: 'duplicate-account'; readonly kind: AccountKind; readonly duplicateId: string }
  | { readonly reason: 'not-started' }
  | { readonly reason: 'consent-not-granted' }
  | { readonly reason: 'not-configured' }
  | { readonly reason: 'tenant-at-work' }

export type RefusalReason = Refusal['reason']

/** One sentence for a person: why the action is refused, and where that helps, when or how it becomes possible. */
export function explain(refusal: Refusal): string {
  switch (refusal.reason) {
    case 'read-only-operator':
      return 'You sign in as a viewer, who sees everything of the organization and changes nothing; ask one of its admins.'
    case 'own-access-suspended':
      return `Your organization’s own access has been suspended since ${inWords(refusal.suspendedOn)}, so you can only read.`
    case 'not-in-edition':
      return `Edition ${refusal.edition} has no “${actionTitle(refusal.action, refusal.kind)}” for ${plural[refusal.kind]}.`
    case 'customer-of-your-partner':
      return 'This customer belongs to one of your partners; only that partner can extend its trial.'
    case 'not-sold-by-msp':
      return 'This customer was not sold by an MSP, so it can be seen here but not changed.'
    case 'already-in-production':
      return `Already in PRODUCTION since ${inWords(refusal.productionSince)}.`
    case 'not-in-production':
      return 'Still in TRIAL; only accounts in PRODUCTION can be edited.'
    case 'trial-ended':
      return `The trial ended on ${inWords(refusal.endedOn)}; only converting to production restores access.`
    case 'extension-limit-reached':
      return `Already extended ${times(refusal.limit)}, as often as allowed; the trial ends on ${inWords(refusal.endsOn)}.`
    case 'window-not-open':
      return `The trial can be extended from ${inWords(refusal.opensOn)}.`
    case 'partner-in-trial':
      return `Its partner ${refusal.partnerName} is still in TRIAL (trial end ${inWords(refusal.partnerTrialEndsOn)}); the partner has to be converted first.`
    case 'sku-not-offered':
      return `The customer’s partner does not offer ${refusal.notOffered.join(', ')}.`
    case 'changed-meanwhile':
      return 'Somebody else changed this account meanwhile; look at its present state and apply again.'
    case 'not-yours-to-add':
      return refusal.kind === 'customer'
        ? 'Customers are added by their own partner; a distributor adds partners.'
        : 'Partners are added by their distributor.'
    case 'duplicate-account':
      return `There is a ${refusal.kind} with this name and notification email already; add it a second time only if you mean to.`
    case 'not-started':
      return 'The onboarding has not been started: nobody has pressed Start on the page of the activation link.'
    case 'consent-not-granted':
      return 'Consent has not been granted yet; that is done on the page of the activation link.'
    case 'not-configured':
      return 'The management configuration has not been confirmed yet; that is done on the page of the activation link.'
    case 'tenant-at-work':
      return 'The tenant is being checked or imported at this moment.'
  }
}

/** The action's name as menus and panels show it. */
export function actionTitle(action: ActionName | PendingActionName | 'add', kind: AccountKind): string {
  switch (action) {
    case 'add':
      return `Add ${kind}`
    case 'extend-trial':
      return 'Extend trial'
    case 'manage-upgrade':
      return 'Manage subscription upgrade'
    case 'convert':
      return 'Convert to production account'
    case 'edit':
      return `Edit ${kind}`
    case 'resend-link':
      return 'Resend link'
    case 'check-again':
      return 'Check again'
  }
}

const plural = { customer: 'customers', partner: 'partners' } as const satisfies Record<AccountKind, string>

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
