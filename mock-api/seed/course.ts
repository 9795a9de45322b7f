import { type SubscriptionFields, subscriptionFields } from '#contract'
import {
  type Account,
  type ActionName,
  type CalendarDate,
  expiryNoticeDays,
  type HappeningKind,
  type Production,
  type Subscription,
  type Trial,
  upgradeNoticeDays,
} from '#lifecycle'
import type { Chance } from './chance'
import type { DayBook } from './dayBook'

/** Something that brought an account to where it stands, on a day counted from today. */
export type Step = {
  readonly day: number
  /** The fields that changed; null where nothing did. */
  readonly before: Changed | null
  readonly after: Changed | null
} & (
  | { readonly by: 'operator'; readonly action: ActionName }
  | {
      readonly by: 'calendar'
      readonly action: HappeningKind
      /** As it stood when the calendar came to it. */
      readonly subscription: Subscription
    }
)

export type Changed = Readonly<Record<string, unknown>>

/** When an account's trial began, counted from today, and what has become of it since, in order. */
export interface Course {
  readonly trialStartedOn: number
  readonly steps: readonly Step[]
}

interface CourseInput {
  readonly kind: Account['kind']
  readonly subscription: Subscription
  /** Whether operators can act on it at all. */
  readonly soldByMsp: boolean
  /** Since when, counted from today, it may have been converted by hand; null: never. */
  readonly convertibleSince: number | null
}

/** How many days back the history goes; what lies before is not told. */
const rememberedDays = 60

/** A plausible way to the present subscription, by the rules. Operators did nothing today: that is left to whoever presents. */
export function courseTo(input: CourseInput, book: DayBook, chance: Chance): Course {
  const { subscription } = input
  const course =
    subscription.level === 'TRIAL'
      ? courseOfTrial(subscription, book, chance)
      : courseOfProduction(subscription, input, book, chance)
  return { ...course, steps: course.steps.filter(({ day }) => day >= -rememberedDays && day <= 0) }
}

function courseOfTrial(trial: Trial, book: DayBook, chance: Chance): Course {
  const trialStartedOn = book.offset(trial.startedOn)
  const endsOn = book.offset(trial.endsOn)
  const steps: Step[] = []
  let earliest = trialStartedOn
  if (trial.extensions > 0) {
    const endedBefore = endsOn - 7
    const before = { ...trial, endsOn: book.day(endedBefore), extensions: trial.extensions - 1 }
    steps.push(upgradeNotice(before, book))
    earliest = chance.between(endedBefore - 3, Math.min(endedBefore - 1, -1))
    steps.push({
      day: earliest,
      by: 'operator',
      action: 'extend-trial',
      before: { trialEndsOn: book.day(endedBefore), trialExtensions: trial.extensions - 1 },
      after: { trialEndsOn: trial.endsOn, trialExtensions: trial.extensions },
    })
  }
  if (trial.automaticUpgrade === 'block') {
    steps.push({
      // Before the upgrade would have been announced.
      day: chance.between(earliest, Math.min(endsOn - upgradeNoticeDays, 0) - 1),
      by: 'operator',
      action: 'manage-upgrade',
      before: { automaticUpgrade: 'keep' },
      after: { automaticUpgrade: 'block' },
    })
    if (endsOn <= 0) {
      steps.push({
        day: endsOn,
        by: 'calendar',
        action: 'trial-ended',
        subscription: trial,
        before: null,
        after: null,
      })
    }
  } else if (endsOn > 0) {
    // Where it is not due yet, it is left out with all that lies ahead.
    steps.push(upgradeNotice(trial, book))
  }
  return { trialStartedOn, steps }
}

function courseOfProduction(
  subscription: Production,
  { kind, soldByMsp, convertibleSince }: CourseInput,
  book: DayBook,
  chance: Chance,
): Course {
  const since = book.offset(subscription.since)
  if (since < -rememberedDays) {
    return {
      trialStartedOn: since - 14,
      steps: [...(soldByMsp ? renewal(subscription, book, chance) : []), ...expiry(subscription, book)],
    }
  }
  const byHand =
    soldByMsp && since < 0 && convertibleSince !== null && convertibleSince <= since && chance.happens(0.45)
  const trial = book.trial(since + (byHand ? chance.between(1, 11) : 0), 0, 'keep')
  const notice = upgradeNotice(trial, book)
  const billing = (billingStartedOn: CalendarDate | null) => (kind === 'partner' ? { billingStartedOn } : {})
  const step: Step = {
    day: since,
    ...(byHand
      ? { by: 'operator', action: 'convert' }
      : { by: 'calendar', action: 'upgraded', subscription: trial }),
    before: { ...onTheWire(trial), ...billing(null) },
    after: { ...onTheWire(subscription), ...billing(subscription.since) },
  }
  const steps = notice.day <= since ? [notice, step] : [step]
  return { trialStartedOn: book.offset(trial.startedOn), steps }
}

function renewal({ since, expiresOn }: Production, book: DayBook, chance: Chance): Step[] {
  const expiredBefore = book.yearBefore(expiresOn)
  if (expiredBefore <= since) return []
  const day = book.offset(expiredBefore) - chance.between(1, 20)
  return [
    expiryNotice({ level: 'PRODUCTION', since, expiresOn: expiredBefore }, book),
    {
      day,
      by: 'operator',
      action: 'edit',
      before: { expiresOn: expiredBefore },
      after: { expiresOn },
    },
  ]
}

function expiry(subscription: Production, book: DayBook): Step[] {
  const day = book.offset(subscription.expiresOn)
  const expired: Step = { day, by: 'calendar', action: 'expired', subscription, before: null, after: null }
  return [expiryNotice(subscription, book), expired]
}

/** That an upgrade was announced, which nobody had blocked by then. */
function upgradeNotice(trial: Trial, book: DayBook): Step {
  const subscription = { ...trial, upgradeAnnouncedFor: null }
  const day = book.offset(trial.endsOn) - upgradeNoticeDays
  return { day, by: 'calendar', action: 'upgrade-notice', subscription, before: null, after: null }
}

function expiryNotice(subscription: Production, book: DayBook): Step {
  const day = book.offset(subscription.expiresOn) - expiryNoticeDays
  return { day, by: 'calendar', action: 'expiry-notice', subscription, before: null, after: null }
}

function onTheWire(subscription: Subscription): Omit<SubscriptionFields, 'upgradeAnnouncedFor'> {
  const { upgradeAnnouncedFor: _, ...fields } = subscriptionFields(subscription)
  return fields
}
