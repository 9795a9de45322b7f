import type { Row } from '../../mock-api/client'
import { plus } from '../model/days'

/** The ready-made views, as section 6 says them. */
export function isInView(view: string, today: string): (row: Row) => boolean {
  return row => {
    const { stage, subscriptionLevel, automaticUpgrade, trialEndsOn, expiresOn } = row
    const endsSoon =
      subscriptionLevel === 'TRIAL' && String(trialEndsOn) > today && String(trialEndsOn) <= plus(today, 7)
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
        return (
          subscriptionLevel === 'PRODUCTION' &&
          String(expiresOn) >= today &&
          String(expiresOn) <= plus(today, 30)
        )
      case 'not-billed':
        return subscriptionLevel === 'PRODUCTION' && Object(row['partner']).subscriptionLevel === 'TRIAL'
      case 'stuck': {
        const since = [row['statusSince'], row['linkSentAt']].map(String).sort().at(-1) ?? ''
        return row['tenantAtWork'] === false && since.slice(0, 10) < plus(today, -2)
      }
      default:
        return false
    }
  }
}
