import type { RequestHandler } from 'express'
import { loggedPath } from '../log/loggedPath'
import { operatorIdOf } from './authenticate'
import { problemToldIn } from './problemDetails'

/** What is written down of a request. */
export interface LoggedRequest {
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  /** Of the answer, as they went over the wire. */
  readonly bytes: number
  readonly operatorId?: string
  /** Why it was refused. */
  readonly reason?: string
  /** The client went away before the end. */
  readonly cutOff?: true
}

/** Tells of each request once it has been answered, or its client has gone. */
export function logRequests(tell: (request: LoggedRequest) => void): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now()
    const { socket, method, originalUrl } = request
    const written = socket.bytesWritten
    response.once('close', () => {
      const operatorId = operatorIdOf(response)
      const problem = problemToldIn(response)
      tell({
        requestId: response.locals['requestId'],
        method,
        path: loggedPath(originalUrl),
        status: response.statusCode,
        milliseconds: Math.round((performance.now() - startedAt) * 10) / 10,
        bytes: socket.bytesWritten - written,
        ...(operatorId !== undefined && { operatorId }),
        ...(problem && { reason: problem.reason }),
        ...(!response.writableFinished && { cutOff: true }),
      })
    })
    next()
  }
}
