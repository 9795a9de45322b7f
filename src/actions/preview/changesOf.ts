import {
  type Account,
  type AutomaticUpgrade,
  type CalendarDate,
  type OnboardingStatus,
  type SubscriptionLevel,
  standing,
} from '#lifecycle'
import { isPending, type PendingAccount, type Subject } from '../subject/subject'

/** One fact of an account that differs between two of its states; `from` is null where the fact did not apply before. */
export type Change =
  | { readonly fact: 'subscriptionLevel'; readonly from: SubscriptionLevel; readonly to: SubscriptionLevel }
  | DayChange<'trialEndsOn'>
  | DayChange<'expiresOn'>
  | DayChange<'billingStartedOn'>
  | { readonly fact: 'trialExtensions'; readonly from: number; readonly to: number }
  | { readonly fact: 'automaticUpgrade'; readonly from: AutomaticUpgrade; readonly to: AutomaticUpgrade }
  | { readonly fact: 'sku'; readonly from: string; readonly to: string }
  | { readonly fact: 'addOns'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly fact: 'status'; readonly from: OnboardingStatus; readonly to: OnboardingStatus }
  | { readonly fact: 'notificationEmail'; readonly from: string; readonly to: string }
  /** To whom a new link goes. */
  | { readonly fact: 'activationLink'; readonly from: null; readonly to: string }

interface DayChange<Fact extends string> {
  readonly fact: Fact
  readonly from: CalendarDate | null
  readonly to: CalendarDate
}

/** What differs between two states of an account: the same answer for a preview and for what the server has done. */
export function changesOf(before: Subject, after: Subject): readonly Change[] {
  if (isPending(before) || isPending(after)) {
    return isPending(before) && isPending(after) ? pendingChanges(before, after) : []
  }
  return [...subscriptionChanges(before.subscription, after.subscription), ...offerChanges(before, after)]
}

function pendingChanges(before: PendingAccount, after: PendingAccount): readonly Change[] {
  const changes: Change[] = []
  const from = standing(before.onboarding).status
  const to = standing(after.onboarding).status
  if (from !== to || before.onboarding.tenantAtWork !== after.onboarding.tenantAtWork) {
    changes.push({ fact: 'status', from, to })
  }
  if (before.notificationEmail !== after.notificationEmail) {
    changes.push({
      fact: 'notificationEmail',
      from: before.notificationEmail,
      to: after.notificationEmail,
    })
  }
  if (before.activationLink !== after.activationLink) {
    changes.push({ fact: 'activationLink', from: null, to: after.notificationEmail })
  }
  return changes
}

function subscriptionChanges(
  before: Account['subscription'],
  after: Account['subscription'],
): readonly Change[] {
  const changes: Change[] = []
  if (before.level !== after.level) {
    changes.push({ fact: 'subscriptionLevel', from: before.level, to: after.level })
  }
  if (before.level === 'TRIAL' && after.level === 'TRIAL') {
    if (before.endsOn !== after.endsOn) {
      changes.push({ fact: 'trialEndsOn', from: before.endsOn, to: after.endsOn })
    }
    if (before.extensions !== after.extensions) {
      changes.push({ fact: 'trialExtensions', from: before.extensions, to: after.extensions })
    }
    if (before.automaticUpgrade !== after.automaticUpgrade) {
      changes.push({ fact: 'automaticUpgrade', from: before.automaticUpgrade, to: after.automaticUpgrade })
    }
  }
  if (after.level === 'PRODUCTION') {
    const from = before.level === 'PRODUCTION' ? before.expiresOn : null
    if (from !== after.expiresOn) changes.push({ fact: 'expiresOn', from, to: after.expiresOn })
  }
  return changes
}

function offerChanges(before: Account, after: Account): readonly Change[] {
  const changes: Change[] = []
  if (before.kind === 'customer' && after.kind === 'customer' && before.sku !== after.sku) {
    changes.push({ fact: 'sku', from: before.sku, to: after.sku })
  }
  if (!haveSameMembers(before.addOns, after.addOns)) {
    changes.push({ fact: 'addOns', from: before.addOns, to: after.addOns })
  }
  if (before.kind === 'partner' && after.kind === 'partner' && after.billingStartedOn !== null) {
    const { billingStartedOn: to } = after
    if (before.billingStartedOn !== to) {
      changes.push({ fact: 'billingStartedOn', from: before.billingStartedOn, to })
    }
  }
  return changes
}

/** Whether two lists of add-ons hold the same ones, in whatever order. */
export function haveSameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every(one => others.includes(one))
}
