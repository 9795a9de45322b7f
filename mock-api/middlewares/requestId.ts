import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

/** Gives every request an id, which its answer and its problems repeat. */
export function requestId(): RequestHandler {
  return (_request, response, next) => {
    response.locals['requestId'] = randomUUID()
    response.setHeader('X-Request-Id', response.locals['requestId'])
    next()
  }
}
