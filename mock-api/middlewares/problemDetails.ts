import type { ErrorRequestHandler, RequestHandler, Response } from 'express'
import { type Problem, problemOf } from '#contract'
import { loggedPath } from '../log/loggedPath'
import { ProblemError } from '../problemError'
import { StorageError } from '../store/store'

/** What is written down of a request that failed: `warn` where the disk refused, `error` where it was a defect. */
export interface LoggedFailure {
  readonly level: 'warn' | 'error'
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly error: string
}

/** Answers whatever went wrong as problem details. What nobody foresaw is logged whole and shown without its stack. */
export function problemDetails(log: (failure: LoggedFailure) => void): ErrorRequestHandler {
  return (error, request, response, next) => {
    const requestId = response.locals['requestId']
    const problem = problemIn(error)
    // What is known to be so, as that the server is stopping, is no failure.
    if (problem.status >= 500 && !(error instanceof ProblemError)) {
      const path = loggedPath(request.originalUrl)
      const { method } = request
      // Where the disk refuses, that is all there is to know.
      if (error instanceof StorageError) log({ level: 'warn', requestId, method, path, error: error.message })
      else log({ level: 'error', requestId, method, path, error: String(Object(error).stack ?? error) })
    }
    if (response.headersSent) return next(error)
    response.locals['problem'] = problem
    if (error instanceof ProblemError) response.set({ ...error.headers })
    response
      .status(problem.status)
      .set('Cache-Control', 'no-store')
      .type('application/problem+json')
      .send(JSON.stringify({ ...problem, requestId }))
  }
}

/** The problem that a request was answered with. */
export function problemToldIn(response: Response): Problem | undefined {
  return response.locals['problem']
}

/** Answers what nobody before has answered. */
export function notFound(): RequestHandler {
  return (_request, _response, next) => next(new ProblemError(nothingHere))
}

const nothingHere = problemOf('not-found', 'There is nothing at this path.')

function problemIn(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error instanceof StorageError) return problemOf('storage-unavailable', error.message)
  // What serves files says so when there is none, or when a path cannot be read.
  const { status } = Object(error)
  if (status === 404) return nothingHere
  if (status >= 400 && status < 500) return problemOf('malformed-request', 'The path cannot be read.')
  return problemOf(
    'internal-error',
    'The server failed at this request; nothing was changed. Try again, and report the request id if it stays.',
  )
}
