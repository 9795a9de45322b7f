import type { FailureInWords, OnboardingFailure } from '../../onboardingFailure'

/** A failure as the visitor of the link, the operator and the log read it. */
export function explainFailure(failure: OnboardingFailure): FailureInWords {
  switch (failure) {
    case 'personal-account':
      return {
        detail: 'This is a personal Microsoft account; it belongs to no Microsoft 365 tenant.',
        hint: 'Use the work account of an administrator of the organization’s own tenant.',
      }
    case 'no-global-admin':
      return {
        detail: 'This account is not a Global Administrator of the tenant, so it cannot grant consent.',
        hint: 'Use the account of a Global Administrator, or ask one to open the link.',
      }
    case 'consent-declined':
      return {
        detail: 'Consent was declined, so nothing of the tenant can be read.',
        hint: 'Grant consent again with an account that accepts the permissions.',
      }
    case 'multi-factor-required':
      return {
        detail: 'The management account is asked for a second factor, which it cannot give by itself.',
        hint: 'Exclude the management account from multi-factor authentication, then check again.',
      }
    case 'conditional-access':
      return {
        detail: 'A Conditional Access policy blocks the management account.',
        hint: 'Exclude the management account from the policy that blocks it, then check again.',
      }
    case 'wrong-credentials':
      return {
        detail: 'The tenant does not accept the credentials of the management account.',
        hint: 'Reset the password of the management account, then check again; or confirm another account.',
      }
    case 'import-throttled':
      return {
        detail: 'Microsoft 365 is throttling the import: it has read as much as it is given for now.',
        hint: 'Wait a moment, then check again; the import goes on where it stopped.',
      }
  }
}
