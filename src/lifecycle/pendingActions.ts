import type { Actor } from './actor'
import { allowed, type Decision, refused } from './decision'
import { mailCause } from './mailCause'
import { type Onboarding, type OnboardingMoment, refuseUntilConsent, setToWork, standing } from './onboarding'
import { refuseOperator } from './precondition'

export const pendingActionNames = ['resend-link', 'check-again'] as const
/** What an operator can do about an account that is pending. */
export type PendingActionName = (typeof pendingActionNames)[number]

export interface PendingRuleInput extends OnboardingMoment {
  readonly onboarding: Onboarding
  readonly actor: Actor
}

/** The actions on pending accounts: the one table that the console, the backend and the tests read. */
export const pendingRules: {
  readonly [Name in PendingActionName]: (input: PendingRuleInput) => Decision<Onboarding>
} = { 'resend-link': resendLink, 'check-again': checkAgain }

/**
 * Sends a new activation link, which replaces the one before. The onboarding stays where it is.
 * Refuses the operator.
 */
export function resendLink(input: PendingRuleInput): Decision<Onboarding> {
  const { onboarding } = input
  return refuseOperator(input) ?? allowed(onboarding, mailCause('activation-link', onboarding.kind))
}

/**
 * Sets the tenant to work again where it rests: back to the check, or on with the import.
 * Refuses, in this order: the operator · `not-started` · `consent-not-granted` · `not-configured` · `tenant-at-work`.
 */
export function checkAgain(input: PendingRuleInput): Decision<Onboarding> {
  const { onboarding } = input
  const stop = refuseOperator(input) ?? refuseUntilConsent(onboarding)
  if (stop) return stop
  if (standing(onboarding).status === 'consent-granted') return refused({ reason: 'not-configured' })
  if (onboarding.tenantAtWork) return refused({ reason: 'tenant-at-work' })
  return allowed(setToWork(onboarding, input))
}
