import { emailAddress, read } from '#contract'

/** Who a mail is from. */
export interface MailFrom {
  readonly name: string
  readonly address: string
}

/** Reads MAIL_FROM: an address, or a name and an address in angle brackets; undefined for anything else. */
export function mailFromOf(text: string): MailFrom | undefined {
  const [, name = '', inBrackets] = /^([^<>\p{Cc}]*)<([^<>]+)>$/u.exec(text) ?? []
  const address = read(emailAddress, inBrackets ?? text)
  if (!address.ok) return undefined
  return { name: name.trim().replace(/^"(.*)"$/, '$1'), address: address.value }
}
