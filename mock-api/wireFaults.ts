import { randomUUID } from 'node:crypto'
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Problem, problemOf } from '#contract'

/** What is written down of what never became a request. */
export interface WireFault {
  readonly requestId: string
  readonly status: number
  readonly reason: Problem['reason']
}

/**
 * Answers what never became a request, as problem details, and ends its connection: headers that do not end or cannot be read, and whatever
 * has not come in time. Where an answer is under way, to that request or to one before, nothing can be said any more: whoever reads would take it
 * for a part of that answer, or for the answer to another request.
 */
export function answerWireFaults(server: Server, tell: (fault: WireFault) => void): void {
  const answers = new WeakMap<Duplex, Set<ServerResponse>>()
  server.prependListener('request', ({ socket }, response) => {
    const open = answers.get(socket) ?? new Set()
    answers.set(socket, open.add(response))
    response.once('close', () => open.delete(response))
  })
  server.on('clientError', (error, socket) => {
    const open = [...(answers.get(socket) ?? [])]
    if (open.length > 1 || open.some(isUnderWay) || !socket.writable) {
      socket.destroy()
      return
    }
    const problem = faultIn(error)
    const requestId = randomUUID()
    socket.end(written({ ...problem, requestId }), () => socket.destroy())
    tell({ requestId, status: problem.status, reason: problem.reason })
  })
}

/** Of a request that has not come whole, the fault is the answer, unless there is one already. */
function isUnderWay({ headersSent, req }: ServerResponse): boolean {
  return headersSent || req.complete
}

function faultIn(error: unknown): Problem {
  switch (Object(error).code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problemOf('request-timeout', 'The request did not arrive whole in time. Send it again.')
    case 'HPE_HEADER_OVERFLOW':
      return problemOf('headers-too-large', 'The address and the headers may have 16 KB together.')
    default:
      return problemOf('malformed-request', 'What was sent is no HTTP request.')
  }
}

/** There is no answer to write it with: it goes over the wire as it stands here. */
function written(problem: Problem & { readonly requestId: string }): string {
  const body = JSON.stringify(problem)
  const lines = [
    `HTTP/1.1 ${problem.status} ${problem.title}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    `X-Request-Id: ${problem.requestId}`,
    'Connection: close',
  ]
  return `${lines.join('\r\n')}\r\n\r\n${body}`
}
