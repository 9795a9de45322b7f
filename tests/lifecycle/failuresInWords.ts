import type { OnboardingFailure } from '#lifecycle'

/** Each failure, what it means and what to do about it. */
export const failuresInWords: Readonly<Record<OnboardingFailure, readonly [detail: string, hint: string]>> = {
  'personal-account': [
    'This is a personal Microsoft account; it belongs to no Microsoft 365 tenant.',
    'Use the work account of an administrator of the organization’s own tenant.',
  ],
  'no-global-admin': [
    'This account is not a Global Administrator of the tenant, so it cannot grant consent.',
    'Use the account of a Global Administrator, or ask one to open the link.',
  ],
  'consent-declined': [
    'Consent was declined, so nothing of the tenant can be read.',
    'Grant consent again with an account that accepts the permissions.',
  ],
  'multi-factor-required': [
    'The management account is asked for a second factor, which it cannot give by itself.',
    'Exclude the management account from multi-factor authentication, then check again.',
  ],
  'conditional-access': [
    'A Conditional Access policy blocks the management account.',
    'Exclude the management account from the policy that blocks it, then check again.',
  ],
  'wrong-credentials': [
    'The tenant does not accept the credentials of the management account.',
    'Reset the password of the management account, then check again; or confirm another account.',
  ],
  'import-throttled': [
    'Microsoft 365 is throttling the import: it has read as much as it is given for now.',
    'Wait a moment, then check again; the import goes on where it stopped.',
  ],
}
