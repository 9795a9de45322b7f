import {
  type AccountKind,
  calendarDateOf,
  type EditionId,
  editions,
  newOnboarding,
  type Onboarding,
  type OnboardingMoment,
  type OnboardingStatus,
  type PendingTrial,
  type Reached,
} from '#lifecycle'
import { frozen } from './frozen'

/** A moment of an onboarding: nine in the morning of a day, under edition 2025 unless it is said otherwise. */
export function on(day: string, edition: EditionId = '2025'): OnboardingMoment {
  return frozen({ today: calendarDateOf(day), edition: editions[edition], at: `${day}T09:00:00.000Z` })
}

/** An onboarding that begins on a day. */
export function added(kind: AccountKind, day: string, edition?: EditionId): Onboarding {
  return newOnboarding(kind, on(day, edition))
}

/** The trial of an account that is pending, two weeks long as all are. */
export function pendingTrial(startedOn: string, endsOn: string): PendingTrial {
  return { startedOn: calendarDateOf(startedOn), endsOn: calendarDateOf(endsOn) }
}

/** How an onboarding comes to each status on the shortest way. */
const wayTo: Readonly<Record<OnboardingStatus, readonly OnboardingStatus[]>> = {
  'link-sent': [],
  'onboarding-started': ['onboarding-started'],
  'consent-granted': ['onboarding-started', 'consent-granted'],
  'management-configuration': ['onboarding-started', 'consent-granted', 'management-configuration'],
  'pre-import-error': [
    'onboarding-started',
    'consent-granted',
    'management-configuration',
    'pre-import-error',
  ],
  'running-import': ['onboarding-started', 'consent-granted', 'management-configuration', 'running-import'],
  'import-completed': [
    'onboarding-started',
    'consent-granted',
    'management-configuration',
    'running-import',
    'import-completed',
  ],
}

/** A customer's onboarding that stands at a status since 1 June 2026, at rest, with no trial, unless other facts are given. */
export function onboardingAt(
  status: OnboardingStatus,
  { since = '2026-06-01', ...facts }: Partial<Omit<Onboarding, 'history'>> & { readonly since?: string } = {},
): Onboarding {
  const reached = (status: OnboardingStatus): Reached => ({ status, at: `${since}T08:00:00.000Z` })
  return frozen({
    kind: 'customer' as AccountKind,
    history: [reached('link-sent'), ...wayTo[status].map(reached)] as const,
    trial: null,
    failure: null,
    tenantAtWork: false,
    ...facts,
  })
}
