import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ask } from '../mock-api/http'

/** A request on its way to the server, and an answer on its way back. */
export interface Passed {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** What goes wrong between a client and a server that is in order. */
export interface Fault {
  /** What the server is asked instead. */
  readonly asks?: (asked: Passed, more: (asked: Passed) => Promise<Answered>) => Passed | Promise<Passed>
  /** What is answered instead. */
  readonly answers?: (answer: Answered, asked: Passed) => Answered
}

export interface SpoiledServer extends AsyncDisposable {
  readonly url: string
  spoilBy(fault: Fault): void
}

/** Stands in front of a server and passes everything on, but for one fault. */
export async function startSpoiledServer(origin: string): Promise<SpoiledServer> {
  let fault: Fault = {}
  const pass = async ({ method, path, headers, body }: Passed): Promise<Answered> => {
    const answer = await ask(origin, { method, path, headers, ...(body !== '' && { body }) }, () => undefined)
    return { status: answer.status, headers: withoutHop(answer.headers), text: answer.text }
  }
  const passOn = async (request: IncomingMessage, response: ServerResponse) => {
    const { asks = asked => asked, answers = answer => answer } = fault
    const asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: withoutHop(request.headers),
      body: await bodyOf(request),
    }
    const { status, headers, text } = answers(await pass(await asks(asked, pass)), asked)
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : text)
  }
  // Who has found its fault may be gone before it is answered.
  const server = createServer((request, response) => {
    passOn(request, response).catch(() => response.destroy())
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    spoilBy(other) {
      fault = other
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** Headers that are about this connection, or about how a body was packed for it. */
const ofConnection: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-encoding',
  'host',
  'accept-encoding',
])

function withoutHop(headers: IncomingMessage['headers']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      ofConnection.has(name) ? [] : [[name, String(value)]],
    ),
  )
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
