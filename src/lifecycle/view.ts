import { type Account, type AutomaticUpgrade, isSuspended } from './account'
import { addDays, type CalendarDate } from './calendarDate'
import type { Edition } from './edition'
import { stageOf } from './stage'

export const views = [
  'extendable-now',
  'upgrading-soon',
  'blocked-and-ending',
  'trial-ended',
  'expiring-soon',
  'not-billed',
] as const

/** The ready-made views of pending accounts. `stuck`: since more than two days nothing has moved. */
export const pendingViews = ['stuck'] as const
export type PendingView = (typeof pendingViews)[number]

/** A ready-made view (spec, section 6). A number on the dashboard and the list behind it use the same one. */
export type View = (typeof views)[number]

const soonDays = { upgrade: 7, expiry: 30 } as const

/** Which accounts belong to a ready-made view on a day, under an edition: a predicate to filter many with. */
export function inView(view: View, edition: Edition, today: CalendarDate): (account: Account) => boolean {
  switch (view) {
    case 'extendable-now':
      return account => stageOf(account, edition, today) === 'extension-open'
    case 'upgrading-soon':
      return endsSoon('keep', today)
    case 'blocked-and-ending':
      return endsSoon('block', today)
    case 'trial-ended':
      return account => stageOf(account, edition, today) === 'trial-ended'
    case 'expiring-soon':
      return expiresSoon(today)
    case 'not-billed':
      return isNotBilled
  }
}

function endsSoon(automaticUpgrade: AutomaticUpgrade, today: CalendarDate) {
  const until = addDays(today, soonDays.upgrade)
  return ({ subscription }: Account) =>
    subscription.level === 'TRIAL' &&
    subscription.automaticUpgrade === automaticUpgrade &&
    !isSuspended(subscription, today) &&
    subscription.endsOn <= until
}

function expiresSoon(today: CalendarDate) {
  const until = addDays(today, soonDays.expiry)
  return ({ subscription }: Account) =>
    subscription.level === 'PRODUCTION' && subscription.expiresOn >= today && subscription.expiresOn <= until
}

function isNotBilled(account: Account): boolean {
  return (
    account.kind === 'customer' &&
    account.subscription.level === 'PRODUCTION' &&
    account.partner.subscription.level !== 'PRODUCTION'
  )
}
