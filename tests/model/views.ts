import { type Day, plus } from './days'
import type { Facts } from './world'

/** Section 6, “Ready-made views”: whether a record of its list is in one on a day. */
export function isInView(view: string, row: Facts, today: Day): boolean {
  const { subscriptionLevel, stage, automaticUpgrade } = row
  const [end, expiresOn] = [String(row['trialEndsOn']), String(row['expiresOn'])]
  const endsSoon = subscriptionLevel === 'TRIAL' && end > today && end <= plus(today, 7)
  switch (view) {
    case 'extendable-now':
      return stage === 'extension-open'
    case 'upgrading-soon':
      return endsSoon && automaticUpgrade === 'keep'
    case 'blocked-and-ending':
      return endsSoon && automaticUpgrade === 'block'
    case 'trial-ended':
      return stage === 'trial-ended'
    case 'expiring-soon':
      return subscriptionLevel === 'PRODUCTION' && expiresOn >= today && expiresOn <= plus(today, 30)
    case 'not-billed':
      return subscriptionLevel === 'PRODUCTION' && Object(row['partner']).subscriptionLevel === 'TRIAL'
    case 'stuck':
      return isStuck(row, today)
    default:
      throw new Error(`there is no view ${view}`)
  }
}

/** For more than two days no status was reached and no link was sent, and no tenant is at work. */
function isStuck({ tenantAtWork, statusSince, linkSentAt }: Facts, today: Day): boolean {
  const [last = ''] = [String(statusSince), String(linkSentAt)].sort().reverse()
  return tenantAtWork === false && last.slice(0, 10) < plus(today, -2)
}
