import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Request {
  readonly url: string
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** From sending to the last byte. */
  readonly milliseconds: number
}

/** Sends requests over one connection that is kept open, as one browser tab does. */
export function connect(): { send(asked: Request): Promise<Answer>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return { send: asked => send(agent, asked), close: () => agent.destroy() }
}

export type Client = ReturnType<typeof connect>

function send(agent: Agent, { url, method = 'GET', headers, body }: Request): Promise<Answer> {
  const startedAt = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method, headers: { ...headers, ...(body !== undefined && json) } },
      answer => {
        const pieces: Buffer[] = []
        answer.on('data', piece => pieces.push(piece))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            bytes: Buffer.concat(pieces),
            milliseconds: performance.now() - startedAt,
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

const json = { 'Content-Type': 'application/json' }

/** The body of an answer; throws when the answer is none that was hoped for, since then there is nothing to measure. */
export function bodyOf<Body>({ status, bytes }: Answer): Body {
  const text = bytes.toString()
  if (status < 200 || status > 299) throw new Error(`answered ${status}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}
