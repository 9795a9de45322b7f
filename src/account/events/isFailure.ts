import { onboardingFailures } from '#lifecycle'

/** Whether something went wrong in an onboarding, which was nobody's to refuse. */
export function isFailure(reason: string | null): boolean {
  return onboardingFailures.some(failure => failure === reason)
}
