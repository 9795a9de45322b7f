import { Agent, type IncomingHttpHeaders, type IncomingMessage, request as send } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { type Checker, offContract } from './openapi/offContract'

/** A request as it goes over the wire: the path is sent as it stands here, which `fetch` would tidy up first. */
export interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  /** The body as JSON. Throws when it is none. */
  readonly json: unknown
}

// A server closes a connection that nobody has used for five seconds; this side gives it up well before, so that no request meets the end.
const agent = new Agent({ keepAlive: true, maxSockets: 64, timeout: 2_000 })

/** Sends a request. An answer of the API that is not as the contract has it fails whoever asked. */
export function ask(origin: string, asked: HttpRequest, check: Checker = offContract): Promise<HttpAnswer> {
  const { method, path, headers = {}, body } = asked
  const { hostname, port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const request = send({ agent, hostname, port, method, path, headers: { ...headers } }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        try {
          const answer = answerOf(response, Buffer.concat(chunks))
          const fault = check(asked, answer)
          if (fault !== undefined) throw new Error(fault)
          resolve(answer)
        } catch (error) {
          reject(error)
        }
      })
    })
    request.on('error', reject)
    // A length is always given, so that a request without a body is one with an empty one for every method.
    if (body !== undefined) request.setHeader('Content-Length', Buffer.byteLength(body))
    request.end(body)
  })
}

function answerOf({ statusCode: status = 0, headers }: IncomingMessage, sent: Buffer): HttpAnswer {
  const text = unpacked(sent, headers['content-encoding']).toString()
  let parsed: { readonly value: unknown } | undefined
  return {
    status,
    headers,
    text,
    get json(): unknown {
      parsed ??= { value: JSON.parse(text) }
      return parsed.value
    },
  }
}

function unpacked(sent: Buffer, encoding: string | undefined): Buffer {
  if (sent.length === 0) return sent
  if (encoding === 'gzip') return gunzipSync(sent)
  return encoding === 'br' ? brotliDecompressSync(sent) : sent
}
