import type { Letter } from '../letter'
import { endOf, type MailAbout } from '../mailAbout'

/** To the account: its trial ends later than it was told. */
export function trialExtended(about: MailAbout): Letter {
  const { kind, organizationName, ownerName, edition, automaticUpgrade } = about
  const upgrades = automaticUpgrade === 'keep' && edition.trialEnd[kind] === 'upgrades'
  return {
    subject: `The trial of ${organizationName} has been extended`,
    heading: 'The trial has been extended',
    body: [
      `The trial of ${organizationName} now ends on ${endOf(about)}.`,
      upgrades
        ? `On that day it turns into a paid PRODUCTION subscription, unless ${ownerName} blocks the upgrade before.`
        : `It does not upgrade by itself: access is suspended on that day, unless ${ownerName} converts it to a production account.`,
    ],
  }
}
