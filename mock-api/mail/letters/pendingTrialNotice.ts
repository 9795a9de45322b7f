import type { Letter } from '../letter'
import { endOf, type MailAbout } from '../mailAbout'

/** To the owner of a pending account: its trial ends before its onboarding is finished. */
export function pendingTrialNotice(about: MailAbout): Letter {
  const { kind, organizationName } = about
  const day = endOf(about)
  return {
    subject: `The trial of ${organizationName} ends on ${day}, still pending`,
    heading: 'A trial ends while its account is pending',
    body: [
      `The trial of ${organizationName} ends on ${day}, and its onboarding is not finished.`,
      'If it is not finished by then, nothing is upgraded or billed: the account arrives in its list as a trial that has ended, and can be converted to production there.',
      `In the Partner App it stands under Pending ${kind}s, where its activation link can be sent again and its check run again.`,
    ],
  }
}
