import type { Letter } from '../letter'
import { endOf, type MailAbout } from '../mailAbout'
import { laterDate } from './laterDate'

/** To the account: its production ends in a month. */
export function expiryNotice(about: MailAbout): Letter {
  const { organizationName } = about
  const day = endOf(about)
  return {
    subject: `${organizationName} expires on ${day}`,
    heading: 'The subscription is about to expire',
    body: [
      `The PRODUCTION subscription of ${organizationName} expires on ${day}; from then on access is suspended.`,
      laterDate(about, 'keeps'),
    ],
  }
}
