import type { Letter } from '../letter'
import type { MailAbout } from '../mailAbout'
import { inProduction } from './inProduction'

/** To the account, and for a partner to the distributor that is billed: an operator made it a paid subscription. */
export function converted(about: MailAbout): Letter {
  return {
    subject: `${about.organizationName} has been converted to PRODUCTION`,
    heading: 'Converted to a production account',
    body: inProduction(about),
  }
}
