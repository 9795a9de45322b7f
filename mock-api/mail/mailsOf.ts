import type { MailRecord, MailState } from '#contract'
import type { MailCause, Recipient } from '#lifecycle'
import { composeMail } from './composeMail'
import type { MailAbout } from './mailAbout'

/** An account as mails need it: what they tell of it, and where each recipient reads them. */
export interface Correspondence {
  readonly accountId: string
  readonly addresses: { readonly account: string } & { readonly [To in Recipient]?: string | undefined }
  readonly about: MailAbout
}

/** When mails are written, and what becomes of them: `queued` where there is a mail server, else `recorded`. */
export interface Posting {
  readonly at: string
  readonly state: Extract<MailState, 'recorded' | 'queued'>
}

/** The mails that a change of an account causes, one for each address at which a recipient reads them, in words. */
export function mailsOf(
  { accountId, addresses, about }: Correspondence,
  causes: readonly MailCause[],
  { at, state }: Posting,
): Omit<MailRecord, 'id'>[] {
  return causes.flatMap(({ kind, to: recipients }) => {
    const words = composeMail(kind, about)
    const known = recipients.flatMap(recipient => addresses[recipient] ?? [])
    return eachOnce(known).map(to => ({ at, accountId, to, kind, state, ...words }))
  })
}

/** A partner may add a customer with its own address: nobody is written to twice. */
function eachOnce(addresses: readonly string[]): readonly string[] {
  const inLowerCase = addresses.map(address => address.toLowerCase())
  return addresses.filter((_, index) => inLowerCase.indexOf(inLowerCase[index] ?? '') === index)
}
