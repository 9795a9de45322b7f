/** Why a tenant refuses consent: the account that grants it will not do. */
export const consentFailures = ['personal-account', 'no-global-admin', 'consent-declined'] as const
/** Why the check before the import fails: the management account cannot get in. */
export const checkFailures = ['multi-factor-required', 'conditional-access', 'wrong-credentials'] as const
/** Why an import that has begun stops. */
export const importFailures = ['import-throttled'] as const

export type ConsentFailure = (typeof consentFailures)[number]
export type CheckFailure = (typeof checkFailures)[number]
export type ImportFailure = (typeof importFailures)[number]

/** What goes wrong in an onboarding (spec, section 4). */
export type OnboardingFailure = ConsentFailure | CheckFailure | ImportFailure

export const onboardingFailures = [...consentFailures, ...checkFailures, ...importFailures] as const

/** What went wrong, in one sentence, and what to do about it, in another. */
export interface FailureInWords {
  readonly detail: string
  readonly hint: string
}

export function isConsentFailure(failure: OnboardingFailure): failure is ConsentFailure {
  return consentFailures.some(known => known === failure)
}

export function isOnboardingFailure(value: unknown): value is OnboardingFailure {
  return onboardingFailures.some(known => known === value)
}
