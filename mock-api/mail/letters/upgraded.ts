import type { Letter } from '../letter'
import type { MailAbout } from '../mailAbout'
import { inProduction } from './inProduction'

/** To the account, and for a partner to the distributor that is billed: the trial became a paid subscription by itself. */
export function upgraded(about: MailAbout): Letter {
  const { organizationName } = about
  return {
    subject: `${organizationName} has been upgraded to PRODUCTION`,
    heading: 'The trial has been upgraded',
    body: [
      `The trial of ${organizationName} has ended and turned into a paid PRODUCTION subscription.`,
      ...inProduction(about),
    ],
  }
}
