import { explainFailure, type OnboardingFailure, type Refused, takeStep, type VisitorStep } from '#lifecycle'
import type { Doer, Ledger } from '../ledger'
import type { Now } from '../operations/operation'
import { consentBy } from '../simulation/tenant'
import { logged, type PendingSubject, pendingAfter } from './pendingSubject'

/** Who acts on the page of a link. */
export const visitor: Doer = { id: 'visitor', name: 'Visitor of the activation link' }

/** A step of a link's visitor, with the work account that goes with it. */
export interface Visit {
  readonly step: VisitorStep['step']
  readonly account: string | null
}

/** What a visit comes to: the pending account after it, and what went wrong by it. */
export interface Visited {
  readonly allowed: true
  readonly after: PendingSubject
  readonly failure: OnboardingFailure | null
}

/** What becomes of a pending account by a visit: the same where the step was done before. */
export function visit(before: PendingSubject, { step, account }: Visit, moment: Now): Visited | Refused {
  const taken: VisitorStep = step === 'consent' ? { step, failure: consentBy(account ?? '') } : { step }
  const decision = takeStep(before.onboarding, taken, moment)
  if (!decision.allowed) return decision
  const { after: onboarding } = decision
  if (onboarding === before.onboarding) return { allowed: true, after: before, failure: null }

  const failure = step === 'consent' ? onboarding.failure : null
  const tenant = { ...before.stored.tenant, ...(step === 'configure' && { account }) }
  const line =
    failure === null
      ? lineOf(step, account ?? '')
      : `Consent refused to ${account}: ${explainFailure(failure).detail}`
  const after = logged(pendingAfter(before, onboarding, { tenant }), moment.at, line)
  return { allowed: true, after, failure }
}

/** Notes what a visit changed: that it failed, or how far it came. */
export function noteVisit(ledger: Ledger, before: PendingSubject, { after, failure }: Visited): void {
  if (failure === null) ledger.move(before, after)
  else ledger.stop(after, 'consent-granted', failure)
}

function lineOf(step: VisitorStep['step'], account: string): string {
  switch (step) {
    case 'start':
      return 'Onboarding started on the page of the activation link.'
    case 'consent':
      return `Consent granted by ${account}.`
    case 'configure':
      return `Management account ${account} confirmed; the tenant is being checked.`
  }
}
