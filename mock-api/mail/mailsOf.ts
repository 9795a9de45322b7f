import type { DistributorRecord, MailRecord } from '#contract'
import type { MailCause, Recipient } from '#lifecycle'
import type { Subject } from '../subject'
import { composeMail } from './composeMail'

/** The mails that a change of an account causes, one for each recipient, in words. */
export function mailsOf(
  subject: Subject,
  causes: readonly MailCause[],
  distributors: readonly DistributorRecord[],
  at: string,
): Omit<MailRecord, 'id'>[] {
  return causes.flatMap(({ kind, to }) => {
    const words = composeMail(kind, subject.account)
    return to.flatMap(recipient => {
      const address = addressOf(recipient, subject, distributors)
      return address === undefined
        ? []
        : [{ at, accountId: subject.stored.id, to: address, kind, state: 'recorded' as const, ...words }]
    })
  })
}

function addressOf(
  recipient: Recipient,
  subject: Subject,
  distributors: readonly DistributorRecord[],
): string | undefined {
  switch (recipient) {
    case 'account':
      return subject.stored.notificationEmail
    case 'partner':
      return subject.kind === 'customer' ? subject.partner.notificationEmail : undefined
    case 'distributor':
      return distributors.find(({ id }) => id === subject.stored.distributorId)?.notificationEmail
  }
}
