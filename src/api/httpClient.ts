import { fetchUtils, HttpError } from 'react-admin'
import type { Problem } from '#contract'
import { OfflineError } from './OfflineError'
import { storedToken } from './signedInBrowser'

export interface HttpAnswer {
  status: number
  headers: Headers
  body: string
  /** What the body says as JSON, not yet known to be anything. */
  json: unknown
}

/**
 * Asks the API as the signed-in operator. Once nobody is signed in it asks nothing: what is on its way out of the page may
 * still want to know something, and is told that its request was given up. Throws an `HttpError` whose message is the problem's sentence and whose body is the
 * problem, an `OfflineError` when there was no answer, and the `AbortError` of a signal.
 */
export async function httpClient(path: string, options: fetchUtils.Options = {}): Promise<HttpAnswer> {
  const token = storedToken()
  if (token === null) throw new DOMException('nobody is signed in', 'AbortError')
  return ask(path, { ...options, user: { authenticated: true, token: `Bearer ${token}` } })
}

/** Asks the API what anybody may: who can sign in, and to be signed in. */
export function askAsAnybody(path: string, options: fetchUtils.Options = {}): Promise<HttpAnswer> {
  return ask(path, options)
}

async function ask(path: string, options: fetchUtils.Options): Promise<HttpAnswer> {
  try {
    return await fetchUtils.fetchJson(path, options)
  } catch (error) {
    throw explained(error)
  }
}

function explained(error: unknown): unknown {
  if (error instanceof HttpError) {
    return isProblem(error.body) ? new HttpError(error.body.detail, error.status, error.body) : error
  }
  // `fetch` throws a TypeError for one thing only: that no answer came.
  return error instanceof TypeError ? new OfflineError(error) : error
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string'
}
