import { isIPv4 } from 'node:net'
import { domainToASCII } from 'node:url'

/** Where mails are handed over, read from an address such as `smtp://user:password@mail.example:587`. */
export interface MailServer {
  readonly host: string
  /** Null: the usual one, 587 or 465. */
  readonly port: number | null
  /** Whether the connection is encrypted from its beginning (`smtps:`). */
  readonly secure: boolean
  readonly credentials: { readonly user: string; readonly password: string } | null
  /** Whether it is on this machine: then nobody listens on the way. */
  readonly loopback: boolean
}

/** Reads SMTP_URL. User and password come together or not at all, percent-encoded; undefined for anything else. */
export function mailServerOf(text: string): MailServer | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname, port, username, password, pathname, search, hash } = new URL(text)
  const host = hostOf(hostname)
  const user = decoded(username)
  const secret = decoded(password)
  if (!/^smtps?:$/.test(protocol) || !host || port === '0') return undefined
  if (!/^\/?$/.test(pathname) || search !== '' || hash !== '') return undefined
  if (user === undefined || secret === undefined || (user === '') !== (secret === '')) return undefined
  return {
    host,
    port: port === '' ? null : Number(port),
    secure: protocol === 'smtps:',
    credentials: user === '' ? null : { user, password: secret },
    loopback: host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.')),
  }
}

function hostOf(hostname: string): string | undefined {
  const name = decoded(hostname)
  return name === undefined ? undefined : domainToASCII(name).replace(/^\[(.*)\]$/, '$1')
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
