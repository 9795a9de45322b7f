import type { AccountKind } from './account'
import { addDays, type CalendarDate, dayOfInstant } from './calendarDate'
import { allowed, type Decision, refused } from './decision'
import type { Edition } from './edition'
import type { CheckFailure, ConsentFailure, ImportFailure, OnboardingFailure } from './onboardingFailure'

/** How far an onboarding has come, in order; the first two belong to the Partner App, the rest to the tenant (spec, section 4). */
export const onboardingStatuses = [
  'link-sent',
  'onboarding-started',
  'consent-granted',
  'management-configuration',
  'pre-import-error',
  'running-import',
  'import-completed',
] as const
export type OnboardingStatus = (typeof onboardingStatuses)[number]

/** A status and the moment it was reached, an ISO instant in UTC. */
export interface Reached {
  readonly status: OnboardingStatus
  readonly at: string
}

/** An onboarding that is not finished. Its account is in no other list. */
export interface Onboarding {
  readonly kind: AccountKind
  /** The last entry's status is where it stands; the first is `link-sent`. */
  readonly history: readonly [Reached, ...Reached[]]
  /** The account's trial, once it runs. */
  readonly trial: PendingTrial | null
  /** What went wrong last, until it is overcome. */
  readonly failure: OnboardingFailure | null
  /** Whether the tenant is at work: then the onboarding moves by itself. */
  readonly tenantAtWork: boolean
}

/** A trial whose account is pending still: it ends at the first moment of `endsOn`, and nothing else happens to it. */
export interface PendingTrial {
  readonly startedOn: CalendarDate
  readonly endsOn: CalendarDate
}

/** When something happens to an onboarding: the day, the edition in force and the instant (ISO, UTC). */
export interface OnboardingMoment {
  readonly today: CalendarDate
  readonly edition: Edition
  readonly at: string
}

/** What a visitor of the activation link does, and what the tenant answers to the request for consent. */
export type VisitorStep =
  | { readonly step: 'start' }
  | { readonly step: 'consent'; readonly failure: ConsentFailure | null }
  | { readonly step: 'configure' }

export const visitorSteps = [
  'start',
  'consent',
  'configure',
] as const satisfies readonly VisitorStep['step'][]

/** What the tenant reports while it is at work. */
export type TenantReport =
  | { readonly of: 'check'; readonly failure: CheckFailure | null }
  | { readonly of: 'import'; readonly failure: ImportFailure | null }

/** The moments at which a trial may start (spec, section 9). */
export type TrialStart = 'created' | 'start-pressed' | 'import-completed'

/** A new onboarding. In an edition in which the trial starts with the account, it runs from today. */
export function newOnboarding(kind: AccountKind, moment: OnboardingMoment): Onboarding {
  const first = { status: 'link-sent', at: moment.at } as const
  const onboarding: Onboarding = { kind, history: [first], trial: null, failure: null, tenantAtWork: false }
  return { ...onboarding, trial: trialFrom('created', onboarding, moment) }
}

/** Where an onboarding stands, and since when. */
export function standing({ history }: Pick<Onboarding, 'history'>): Reached {
  return history.at(-1) ?? history[0]
}

/**
 * What becomes of an onboarding by a step of the link's visitor. A step already done changes nothing. A consent that fails is
 * taken all the same, and leaves its `failure`.
 * Refuses a step out of order: `not-started` · `consent-not-granted`.
 */
export function takeStep(
  onboarding: Onboarding,
  taken: VisitorStep,
  moment: OnboardingMoment,
): Decision<Onboarding> {
  switch (taken.step) {
    case 'start':
      return allowed(start(onboarding, moment))
    case 'consent':
      return consent(onboarding, taken.failure, moment)
    case 'configure':
      return configure(onboarding, moment)
  }
}

function start(onboarding: Onboarding, moment: OnboardingMoment): Onboarding {
  if (standing(onboarding).status !== 'link-sent') return onboarding
  const trial = trialFrom('start-pressed', onboarding, moment)
  return reach({ ...onboarding, trial }, 'onboarding-started', moment)
}

function consent(
  onboarding: Onboarding,
  failure: ConsentFailure | null,
  moment: OnboardingMoment,
): Decision<Onboarding> {
  const { status } = standing(onboarding)
  if (status === 'link-sent') return refused({ reason: 'not-started' })
  if (status !== 'onboarding-started') return allowed(onboarding)
  if (failure !== null) return allowed({ ...onboarding, failure })
  return allowed(reach({ ...onboarding, failure: null }, 'consent-granted', moment))
}

function configure(onboarding: Onboarding, moment: OnboardingMoment): Decision<Onboarding> {
  return refuseUntilConsent(onboarding) ?? allowed(setToWork(onboarding, moment))
}

/** Why there is nothing yet that the tenant could be set to: its visitor has not come so far. */
export function refuseUntilConsent(onboarding: Pick<Onboarding, 'history'>) {
  const { status } = standing(onboarding)
  if (status === 'link-sent') return refused({ reason: 'not-started' })
  if (status === 'onboarding-started') return refused({ reason: 'consent-not-granted' })
  return undefined
}

/**
 * The tenant takes up its work where it rests: the check, or the import that it has begun. At work it is not disturbed, and an
 * import that is completed is not begun again.
 */
export function setToWork(onboarding: Onboarding, moment: OnboardingMoment): Onboarding {
  const { status } = standing(onboarding)
  if (onboarding.tenantAtWork || status === 'import-completed') return onboarding
  const atWork: Onboarding = { ...onboarding, failure: null, tenantAtWork: true }
  return status === 'running-import' || status === 'management-configuration'
    ? atWork
    : reach(atWork, 'management-configuration', moment)
}

/** What becomes of an onboarding by what the tenant reports. Throws a TypeError for a report that nothing at work can have made. */
export function hear(onboarding: Onboarding, report: TenantReport, moment: OnboardingMoment): Onboarding {
  const { status } = standing(onboarding)
  const awaited = report.of === 'check' ? 'management-configuration' : 'running-import'
  if (!onboarding.tenantAtWork || status !== awaited) {
    throw new TypeError(
      `no ${report.of} is under way: ${status}, the tenant ${onboarding.tenantAtWork ? 'at work' : 'at rest'}`,
    )
  }
  const resting: Onboarding = { ...onboarding, failure: report.failure, tenantAtWork: false }
  if (report.of === 'check') {
    return report.failure === null
      ? reach(onboarding, 'running-import', moment)
      : reach(resting, 'pre-import-error', moment)
  }
  if (report.failure !== null) return resting
  const trial = trialFrom('import-completed', onboarding, moment)
  return reach({ ...resting, trial }, 'import-completed', moment)
}

/**
 * Whether an onboarding is to be looked after: for more than two days nothing has moved and no link was sent, and nothing will
 * move by itself. `linkSentAt` is the moment of its newest link, an ISO instant in UTC.
 */
export function isStuck(
  onboarding: Pick<Onboarding, 'history' | 'tenantAtWork'>,
  linkSentAt: string,
  today: CalendarDate,
): boolean {
  const { at } = standing(onboarding)
  const since = dayOfInstant(linkSentAt > at ? linkSentAt : at)
  return !onboarding.tenantAtWork && since < addDays(today, -stuckDays)
}

const stuckDays = 2

function reach(onboarding: Onboarding, status: OnboardingStatus, { at }: OnboardingMoment): Onboarding {
  return { ...onboarding, history: [...onboarding.history, { status, at }] }
}

/** At the latest a trial starts when its import is completed, whatever the edition was before. */
function trialFrom(
  start: TrialStart,
  { kind, trial }: Onboarding,
  { edition, today }: OnboardingMoment,
): PendingTrial | null {
  if (trial !== null) return trial
  if (start !== 'import-completed' && edition.trialStarts[kind] !== start) return null
  return { startedOn: today, endsOn: addDays(today, edition.trialDays) }
}
