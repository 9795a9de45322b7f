import { type Account, accessEndsOn, inWords, type MailKind } from '#lifecycle'

export interface MailWords {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** A mail about an account, in words. An organization's name is text, whatever it holds: it ends no header and opens no tag. */
export function composeMail(kind: MailKind, account: Account): MailWords {
  const name = oneLine(account.organizationName)
  const day = inWords(accessEndsOn(account.subscription))
  const [subject, ...paragraphs] = wordsOf(kind, name, day, account)
  return {
    subject,
    text: `${paragraphs.join('\n\n')}\n`,
    html: paragraphs.map(paragraph => `<p>${escaped(paragraph)}</p>`).join('\n'),
  }
}

function wordsOf(
  kind: MailKind,
  name: string,
  day: string,
  { kind: accountKind }: Account,
): [string, ...string[]] {
  switch (kind) {
    case 'activation-link':
      return [`Activate ${name}`, `The trial of ${name} is ready to be activated.`]
    case 'upgrade-notice':
      return [
        `${name} upgrades to PRODUCTION on ${day}`,
        `The trial of ${name} ends on ${day} and turns into a paid PRODUCTION subscription on that day.`,
        'To prevent this, block the automatic upgrade before that day: Actions, then “Manage subscription upgrade”.',
      ]
    case 'upgraded':
      return [
        `${name} is in PRODUCTION`,
        `The trial of ${name} has ended. The account is now in PRODUCTION until ${day}.`,
        ...billing(accountKind),
      ]
    case 'trial-ended':
      return [
        `The trial of ${name} has ended`,
        `The trial of ${name} ended on ${day}, and access is suspended.`,
        'Only converting it to production restores access.',
      ]
    case 'trial-extended':
      return [`The trial of ${name} has been extended`, `The trial of ${name} now ends on ${day}.`]
    case 'converted':
      return [
        `${name} has been converted to PRODUCTION`,
        `${name} is now in PRODUCTION until ${day}.`,
        ...billing(accountKind),
      ]
    case 'expiry-notice':
      return [
        `${name} expires on ${day}`,
        `The PRODUCTION subscription of ${name} expires on ${day}; from then on access is suspended.`,
      ]
    case 'expired':
      return [
        `${name} has expired`,
        `The PRODUCTION subscription of ${name} expired on ${day}, and access is suspended.`,
      ]
  }
}

function billing(kind: Account['kind']): string[] {
  return kind === 'partner' ? ['Its production customers are billed to the distributor from today.'] : []
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
