import type { MailKind } from '#lifecycle'
import { asHtml } from './asHtml'
import { asSubject } from './asSubject'
import { asText } from './asText'
import { letters } from './letters'
import type { MailAbout } from './mailAbout'
import { isolatedName } from './names'

export interface MailWords {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A mail about an account, in words. A name is text, whatever it holds: it ends no header and opens no tag. */
export function composeMail(kind: MailKind, about: MailAbout): MailWords {
  const named: MailAbout = {
    ...about,
    organizationName: isolatedName(about.organizationName),
    ownerName: isolatedName(about.ownerName),
  }
  const { subject, ...letter } = letters[kind](named)
  const footnote = `Sent by the Partner App about ${named.organizationName}, a ${about.kind} of ${named.ownerName}.`
  return {
    subject: asSubject(subject),
    text: asText(letter, footnote),
    html: asHtml({ ...letter, title: asSubject(subject) }, footnote),
  }
}
