import { createTransport, type SMTPPoolOptions } from 'nodemailer'
import type { MailServer } from './mailServer'

/** How long a mail server may take, in milliseconds. */
export interface Timeouts {
  /** Until there is a connection. */
  readonly connection: number
  /** Until it has greeted. */
  readonly greeting: number
  /** Without a word, at any time after. Short ones lead to mails sent twice: some servers look through a mail before they take it. */
  readonly silence: number
  /** For one mail in all, however many words it makes of it. */
  readonly delivery: number
}

export const usualTimeouts: Timeouts = {
  connection: 20_000,
  greeting: 30_000,
  silence: 120_000,
  delivery: 300_000,
}

/** How many mails are under way at the same time: one that hangs leaves the others their connections. */
export const connections = 4

/** A pool of connections to the mail server, opened when there is something to send. */
export function openTransport(server: MailServer, timeouts: Timeouts) {
  return createTransport({ ...connectionTo(server), ...poolWithin(timeouts) })
}

export type Transport = ReturnType<typeof openTransport>

/** How a mail server is reached. A password goes over the network encrypted or not at all. */
export function connectionTo({ host, port, secure, credentials, loopback }: MailServer) {
  return {
    host,
    ...(port !== null && { port }),
    secure,
    requireTLS: credentials !== null && !secure && !loopback,
    ...(credentials && { auth: { user: credentials.user, pass: credentials.password } }),
    // A mail server of this very machine usually has a certificate that it signed itself.
    ...(loopback && { tls: { rejectUnauthorized: false } }),
  } satisfies SMTPPoolOptions
}

function poolWithin({ connection, greeting, silence }: Timeouts) {
  return {
    pool: true,
    maxConnections: connections,
    // Once more at once where the server had given up an idle connection: nothing of the mail was sent yet.
    maxRequeues: 1,
    idleTimeout: 10_000,
    connectionTimeout: connection,
    dnsTimeout: connection,
    greetingTimeout: greeting,
    socketTimeout: silence,
    maxRecipients: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const
}
