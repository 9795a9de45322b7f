import type { Letter } from '../letter'
import { endOf, type MailAbout } from '../mailAbout'

/** To the account, and to whoever can block it: the trial is about to become a paid subscription. */
export function upgradeNotice(about: MailAbout): Letter {
  const { kind, organizationName, ownerName, canBeBlocked } = about
  const day = endOf(about)
  return {
    subject: `${organizationName} upgrades to PRODUCTION on ${day}`,
    heading: 'The trial is about to upgrade',
    body: [
      `The trial of ${organizationName} ends on ${day} and turns into a paid PRODUCTION subscription on that day.`,
      ...(kind === 'partner' ? [`From then on its production customers are billed to ${ownerName}.`] : []),
      ...(canBeBlocked
        ? [
            `Until then ${ownerName} can block the upgrade in the Partner App: Actions, then “Manage subscription upgrade”.`,
          ]
        : []),
    ],
  }
}
