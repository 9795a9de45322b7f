import { inWords } from '../../calendarDate'
import type { Refusal } from '../../refusal'
import { actionTitle } from './actionTitle'
import { plural } from './plural'

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

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}
