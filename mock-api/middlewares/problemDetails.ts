import type { ErrorRequestHandler } from 'express'
import { type Problem, problemOf } from '#contract'
import { ProblemError } from '../problemError'
import { StorageError } from '../store/store'

/** Answers whatever went wrong as problem details. What nobody foresaw is logged whole and shown without its stack. */
export function problemDetails(log: (entry: Readonly<Record<string, unknown>>) => void): ErrorRequestHandler {
  return (error, request, response, next) => {
    const requestId = response.locals['requestId']
    const problem = problemIn(error)
    if (problem.status >= 500) {
      log({ level: 'error', requestId, method: request.method, error: String(Object(error).stack ?? error) })
    }
    if (response.headersSent) return next(error)
    if (error instanceof ProblemError) response.set({ ...error.headers })
    response
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, requestId }))
  }
}

function problemIn(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof StorageError) return problemOf('storage-unavailable', error.message)
  return problemOf(
    'internal-error',
    'The server failed at this request; nothing was changed. Try again, and report the request id if it stays.',
  )
}
