import type { AddressInfo, Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server'

/** How a mail server is at present. */
export type Mood =
  | 'well'
  /** Answers 451 to every recipient. */
  | 'busy'
  /** Takes connections and says nothing. */
  | 'mute'
  /** Takes a mail whole and does not answer. */
  | 'hanging in DATA'
  /** Takes a mail whole and ends the connection instead of an answer. */
  | 'dropping the connection'

/** A message as it arrived: who handed it over to whom, and what it says. */
export interface Arrival {
  readonly from: string
  readonly to: readonly string[]
  readonly user: unknown
  readonly message: Email
  readonly mood: Mood
}

/** A mail server on loopback that keeps what arrives. */
export interface MailServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly arrivals: readonly Arrival[]
  /** How many connections it has seen. */
  readonly connections: number
  mood: Mood
}

interface MailServerOptions extends SMTPServerOptions {
  readonly mood?: Mood
  readonly port?: number
  /** Addresses whose mails it refuses for good. */
  readonly unknown?: readonly string[]
}

export async function startMailServer({
  mood: firstMood = 'well',
  port = 0,
  unknown = [],
  ...options
}: MailServerOptions = {}): Promise<MailServer> {
  const arrivals: Arrival[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  let mood = firstMood

  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    // It warns of its own certificate otherwise, which is only good for tests like these.
    logger: false,
    onConnect(_session, callback) {
      if (mood !== 'mute') callback()
    },
    onRcptTo({ address }, _session, callback) {
      if (mood === 'busy') callback(answer(451, 'Try again later'))
      else if (unknown.includes(address)) callback(answer(550, 'No such user here'))
      else callback()
    },
    async onData(stream, session, callback) {
      const moodThen = mood
      const chunks: Buffer[] = []
      try {
        for await (const chunk of stream) chunks.push(Buffer.from(chunk))
      } catch {
        // The sender has gone in the middle.
        return
      }
      arrivals.push({ ...envelopeOf(session), message: await parsed(Buffer.concat(chunks)), mood: moodThen })
      if (moodThen === 'dropping the connection') {
        for (const socket of sockets) if (socket.remotePort === session.remotePort) socket.destroy()
      } else if (moodThen !== 'hanging in DATA') callback()
    },
    ...options,
  })
  // Connections that break are what some of the tests are about.
  server.on('error', () => {})
  server.server.on('connection', socket => {
    connections += 1
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
  // What listens on a port has an address with one.
  const { port: listening } = server.server.address() as AddressInfo

  return {
    url: `smtp://127.0.0.1:${listening}`,
    port: listening,
    arrivals,
    get connections() {
      return connections
    },
    get mood() {
      return mood
    },
    set mood(next) {
      mood = next
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** A message, without the ends of lines that belong to the borders between its parts. */
async function parsed(bytes: Buffer): Promise<Email> {
  const { text = '', html = '', ...message } = await PostalMime.parse(bytes)
  return { ...message, text: `${text.trimEnd()}\n`, html: `${html.trimEnd()}\n` }
}

export function answer(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}

function envelopeOf({ envelope: { mailFrom, rcptTo }, user }: SMTPServerSession) {
  return {
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    user: user as unknown,
  }
}
