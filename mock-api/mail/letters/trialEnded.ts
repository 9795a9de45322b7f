import type { Letter } from '../letter'
import { endOf, type MailAbout } from '../mailAbout'

/** To the account: its trial is over, and nothing turned it into a paid subscription. */
export function trialEnded(about: MailAbout): Letter {
  const { organizationName, ownerName, activationLink } = about
  const day = endOf(about)
  return {
    subject: `The trial of ${organizationName} has ended`,
    heading: 'The trial has ended',
    body:
      activationLink === null
        ? [
            `The trial of ${organizationName} ended on ${day}, and access is suspended.`,
            `Converting it to a production account restores access: ask ${ownerName} to convert it.`,
          ]
        : [
            `The trial of ${organizationName} ended on ${day}, before its onboarding was finished. Nothing has been upgraded or billed.`,
            `The activation link still works. When the onboarding is finished, ask ${ownerName} to convert the account to production.`,
          ],
  }
}
