import { createHash } from 'node:crypto'
import type { SendMailOptions } from 'nodemailer'
import { encodeWord } from 'nodemailer/lib/mime-funcs'
import type { MailRecord } from '#contract'
import type { MailFrom } from './mailFrom'

/**
 * A mail as one message to one recipient. Its date is that of sending: a demo's day may be any, and a mail from another year
 * would be taken for spam.
 */
export function messageOf(mail: MailRecord, from: MailFrom, sentAt: Date): SendMailOptions {
  return {
    from,
    // An address that is taken as it is: as text it would be read as a list.
    to: { name: '', address: mail.to },
    messageId: messageIdOf(mail, from),
    date: sentAt,
    subject: asHeader(mail.subject),
    text: mail.text,
    html: mail.html,
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

/** What looks like an encoded word would go out as it is, and be shown as what it stands for: then all of it is encoded. */
function asHeader(subject: string): string {
  return subject.includes('=?') ? encodeWord(subject, 'Q', 52) : subject
}

/**
 * The Message-ID of a mail: the same whenever it is sent, so that a mail sent twice can be recognized. Ids are counted anew in
 * each data file; what tells two installations' mails apart is the moment, the account and the link in the text.
 */
export function messageIdOf({ id, at, accountId, to, text }: MailRecord, { address }: MailFrom): string {
  const facts = JSON.stringify([id, at, accountId, to, text])
  const digest = createHash('sha256').update(facts).digest('hex').slice(0, 32)
  return `<${digest}@${address.slice(address.lastIndexOf('@') + 1)}>`
}
