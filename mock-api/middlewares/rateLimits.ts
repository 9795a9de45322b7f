import type { RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import type { Operation } from '#contract'
import { fault, type ProblemError } from '../problemError'
import { routeOf } from './allowList'

/** How often one address may ask, within a window of time, for what needs no session; 0: as often as it likes. */
export interface RateLimits {
  readonly signIns: number
  readonly activations: number
  /** In milliseconds; a minute unless that is said. */
  readonly window?: number
}

/** Answers 429 to an address that asks too often, and says when it may again. What nobody has to be signed in for costs no session to ask. */
export function rateLimits({ signIns, activations, window = 60_000 }: RateLimits): RequestHandler {
  const activation = limiter(activations, window, 'requests for activation pages')
  const limiters: { readonly [Name in Operation]?: RequestHandler } = {
    signIn: limiter(signIns, window, 'sign-ins'),
    activation,
    activate: activation,
  }
  return (request, response, next) => {
    const limit = limiters[routeOf(response).operation]
    if (limit) limit(request, response, next)
    else next()
  }
}

function limiter(limit: number, windowMs: number, what: string): RequestHandler {
  if (limit === 0) return (_request, _response, next) => next()
  return rateLimit({
    limit,
    windowMs,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    // Its warnings are for whoever writes this, and a client could cause some by a header.
    validate: false,
    handler: (_request, response, next) => next(tooMany(what, Number(response.get('Retry-After')))),
  })
}

function tooMany(what: string, seconds: number): ProblemError {
  const time = seconds === 1 ? '1 second' : `${seconds} seconds`
  return fault('too-many-requests', `Too many ${what} from this address. Try again in ${time}.`, {
    retryAfter: seconds,
  })
}
