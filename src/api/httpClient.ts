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
 * Asks the API as the signed-in operator. Throws an `HttpError` whose message is the problem's sentence and whose body is the
 * problem, an `OfflineError` when there was no answer, and the `AbortError` of a signal.
 */
export async function httpClient(path: string, options: fetchUtils.Options = {}): Promise<HttpAnswer> {
  const token = storedToken()
  const user = token === null ? {} : { user: { authenticated: true, token: `Bearer ${token}` } }
  try {
    return await fetchUtils.fetchJson(path, { ...options, ...user })
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
