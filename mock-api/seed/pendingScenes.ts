import type { VisitorStep } from '#lifecycle'

/** How far an onboarding of the seed has come, and where it rests until somebody sees to it. */
export interface PendingScene {
  /** What its name begins with: what a presenter types into the search box. */
  readonly phrase: string
  /** On which days, counted from today, its link was sent and its last step was taken. */
  readonly sent: number
  readonly moved: number
  /** What its visitor did. The tenant has said its word by now, and rests. */
  readonly visits: readonly VisitorStep['step'][]
  /** At which domain of `.example` the visitor's work account is: it decides how the tenant takes it. */
  readonly domain?: string
  /** How often the tenant has been heard. */
  readonly heard?: number
}

const toConsent = ['start', 'consent'] as const
const toConfigure = ['start', 'consent', 'configure'] as const

/** Every status and every failure of an onboarding, the most telling first. */
export const pendingScenes: readonly PendingScene[] = [
  { phrase: 'Link Sent', sent: -1, moved: -1, visits: [] },
  { phrase: 'Onboarding Started', sent: -2, moved: -1, visits: ['start'] },
  { phrase: 'Consent Declined', sent: -3, moved: -1, visits: toConsent, domain: 'consent-declined' },
  {
    phrase: 'Wrong Credentials',
    sent: -4,
    moved: -1,
    visits: toConfigure,
    domain: 'wrong-credentials',
    heard: 1,
  },
  {
    phrase: 'Import Throttled',
    sent: -3,
    moved: -2,
    visits: toConfigure,
    domain: 'import-throttled',
    heard: 4,
  },
  { phrase: 'Link Forgotten', sent: -9, moved: -9, visits: [] },
  { phrase: 'Consent Granted', sent: -3, moved: -1, visits: toConsent },
  {
    phrase: 'Multi Factor',
    sent: -5,
    moved: -4,
    visits: toConfigure,
    domain: 'multi-factor-required',
    heard: 1,
  },
  {
    phrase: 'Conditional Access',
    sent: -4,
    moved: -2,
    visits: toConfigure,
    domain: 'conditional-access',
    heard: 1,
  },
  { phrase: 'No Global Admin', sent: -2, moved: -1, visits: toConsent, domain: 'no-global-admin' },
  { phrase: 'Personal Account', sent: -6, moved: -5, visits: toConsent, domain: 'personal-account' },
  { phrase: 'Management Configuration', sent: -2, moved: -1, visits: toConfigure, heard: 0 },
  { phrase: 'Running Import', sent: -2, moved: -1, visits: toConfigure, heard: 2 },
]

/** A partner's trial starts when Start is pressed: these two have been under way for long. */
export const pendingPartnerScenes: readonly PendingScene[] = [
  { phrase: 'Ending While Pending', sent: -14, moved: -12, visits: ['start'] },
  { phrase: 'Ended While Pending', sent: -20, moved: -17, visits: toConsent },
]
