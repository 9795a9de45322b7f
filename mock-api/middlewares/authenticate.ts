import type { RequestHandler, Response } from 'express'
import { actorOf } from '#contract'
import { isPublic } from '../operations'
import type { Backend, SignedIn } from '../operations/operation'
import { operatorRecord } from '../operator'
import { fault, ProblemError } from '../problemError'
import { hashOf } from '../token'
import { routeOf } from './allowList'

/** How long a sign-in lasts. */
export const sessionDays = 30

/** Knows the operator by the bearer token. Who has none, or a dead one, gets no further than what is public. */
export function authenticate({ store, now }: Backend): RequestHandler {
  return async (request, response, next) => {
    try {
      if (!isPublic(routeOf(response).operation)) {
        response.locals['signedIn'] = await signedInBy(request.get('authorization'))
      }
      next()
    } catch (error) {
      next(error)
    }
  }

  async function signedInBy(authorization: string | undefined): Promise<SignedIn> {
    const token = /^Bearer ([\w-]{1,128})$/i.exec(authorization ?? '')?.[1]
    const [session] = token === undefined ? [] : await store.find('sessions', [hashOf(token)])
    if (!session || Date.parse(session.at) + sessionDays * 86_400_000 < now().getTime()) throw notSignedIn()
    const operator = await operatorRecord(store, session.operatorId)
    return { sessionId: session.id, operator, actor: actorOf(operator) }
  }
}

/** The operator who asks, as far as that is known. */
export function operatorIdOf(response: Response): string | undefined {
  const signedIn: SignedIn | undefined = response.locals['signedIn']
  return signedIn?.operator.id
}

export function signedInOf(response: Response): SignedIn {
  const signedIn: SignedIn | undefined = response.locals['signedIn']
  if (!signedIn) throw notSignedIn()
  return signedIn
}

function notSignedIn(): ProblemError {
  const { problem } = fault('not-signed-in', 'Sign in first, or again: there is no session for this token.')
  return new ProblemError(problem, { 'WWW-Authenticate': 'Bearer' })
}
