import { type Account, accessEndsOn, type Production, type Subscription, type Trial } from './account'
import { addDays, type CalendarDate, monthsBetween } from './calendarDate'
import { inProduction } from './convert'
import type { Edition } from './edition'
import { type MailCause, mailCause } from './mailCause'
import { announced, upgradeNoticeDays, upgradeNoticeOn } from './manageUpgrade'
import { isSoldByMsp } from './precondition'

export const happeningKinds = [
  'upgrade-notice',
  'upgraded',
  'trial-ended',
  'expiry-notice',
  'expired',
] as const
export type HappeningKind = (typeof happeningKinds)[number]

/** Something that the calendar does by itself, on the day it falls on. */
export interface Happening<A extends Account> {
  readonly on: CalendarDate
  readonly kind: HappeningKind
  readonly before: A
  readonly after: A
  readonly mails: readonly MailCause[]
}

/** The coming of an expiration date is announced this many days before it (spec, section 3). */
export const expiryNoticeDays = 30

/**
 * What the calendar does to one account on the days after `from`, up to and including `to`, in order and each on its day;
 * `account` is its state at the end. Advancing to a day and then on gives the same as advancing at once (spec, section 3).
 */
export function advance<A extends Account>(
  account: A,
  edition: Edition,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): { readonly account: A; readonly happenings: readonly Happening<A>[] } {
  const happenings: Happening<A>[] = []
  if (endsLongAfter(to, account.subscription)) return { account, happenings }
  let current = account
  for (
    let due = nextDue(current, edition, from);
    due && due.on <= to;
    due = nextDue(current, edition, due.on)
  ) {
    const after = carryOut(due, current)
    const mail = mailCause(due.kind, account.kind, { canBeBlocked: isSoldByMsp(account) })
    happenings.push({ ...due, before: current, after, mails: [mail] })
    current = after
  }
  return { account: current, happenings }
}

/** Whether it ends so long after `day` that nothing of it can be due yet: no notice comes two whole months ahead. Most do, on most days. */
function endsLongAfter(day: CalendarDate, subscription: Subscription): boolean {
  return monthsBetween(day, accessEndsOn(subscription)) > 2
}

/** The next thing that the calendar will do to the account after `day`, if nobody touches it; undefined when there is none. */
export function nextDue(
  { kind, subscription }: Pick<Account, 'kind' | 'subscription'>,
  edition: Edition,
  day: CalendarDate,
): { readonly on: CalendarDate; readonly kind: HappeningKind } | undefined {
  if (subscription.level === 'PRODUCTION') return nextOfProduction(subscription, day)
  return nextOfTrial(subscription, edition.trialEnd[kind] === 'upgrades', day)
}

function nextOfTrial(trial: Trial, editionUpgrades: boolean, day: CalendarDate) {
  const { endsOn } = trial
  if (endsOn <= day) return undefined
  const upgrades = editionUpgrades && trial.automaticUpgrade === 'keep'
  if (upgrades && trial.upgradeAnnouncedFor !== endsOn) {
    const noticeOn = upgradeNoticeOn(endsOn)
    const on = noticeOn > day ? noticeOn : addDays(day, 1)
    if (on < endsOn) return { on, kind: 'upgrade-notice' } as const
  }
  return { on: endsOn, kind: upgrades ? 'upgraded' : 'trial-ended' } as const
}

function nextOfProduction({ expiresOn }: Production, day: CalendarDate) {
  if (expiresOn <= day) return undefined
  const noticeOn = addDays(expiresOn, -expiryNoticeDays)
  return noticeOn > day
    ? ({ on: noticeOn, kind: 'expiry-notice' } as const)
    : ({ on: expiresOn, kind: 'expired' } as const)
}

function carryOut<A extends Account>(
  { on, kind }: { readonly on: CalendarDate; readonly kind: HappeningKind },
  account: A,
): A {
  const { subscription } = account
  if (kind === 'upgraded') return inProduction(account, on)
  if (kind === 'upgrade-notice' && subscription.level === 'TRIAL') {
    return { ...account, subscription: announced(subscription) }
  }
  return account
}

/**
 * Tells of which subscriptions `nextDue` may fall on `day`: of all of them, under any edition, and of a few more. It compares text
 * only, for whoever has to ask this of very many.
 */
export function dueOn(day: CalendarDate): (subscription: Subscription) => boolean {
  const announcedFor = addDays(day, upgradeNoticeDays)
  const expiryAnnouncedFor = addDays(day, expiryNoticeDays)
  return subscription =>
    subscription.level === 'TRIAL'
      ? subscription.endsOn >= day && subscription.endsOn <= announcedFor
      : subscription.expiresOn === day || subscription.expiresOn === expiryAnnouncedFor
}
