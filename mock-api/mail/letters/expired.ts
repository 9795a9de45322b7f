import type { Letter } from '../letter'
import { endOf, type MailAbout } from '../mailAbout'
import { laterDate } from './laterDate'

/** To the account: its production has ended. */
export function expired(about: MailAbout): Letter {
  const { organizationName } = about
  return {
    subject: `${organizationName} has expired`,
    heading: 'The subscription has expired',
    body: [
      `The PRODUCTION subscription of ${organizationName} expired on ${endOf(about)}, and access is suspended.`,
      laterDate(about, 'restores'),
    ],
  }
}
