import { fetchUtils, HttpError } from 'react-admin'
import type { Problem } from '#contract'
import { OfflineError } from './OfflineError'
import { tellUnreached } from './reach'
import { storedToken } from './signedInBrowser'

export interface HttpAnswer {
  status: number
  headers: Headers
  body: string
  /** What the body says as JSON, not yet known to be anything. */
  json: unknown
}

/**
 * Asks the API as the signed-in operator. Once nobody is signed in it asks nothing, and once somebody else is, what was still on
 * its way concerns nobody: what is on its way out of the page is told that its request was given up. Throws an `HttpError` whose
 * message is the problem's sentence and whose body is the problem, an `OfflineError` when there was no answer, and the
 * `AbortError` of a signal.
 */
export async function httpClient(path: string, options: fetchUtils.Options = {}): Promise<HttpAnswer> {
  const token = storedToken()
  if (token === null) throw givenUp()
  try {
    return await askWith(token, path, options)
  } catch (error) {
    // What is refused to a former operator must not sign out the present one.
    throw storedToken() === token ? error : givenUp()
  }
}

/**
 * Asks as `httpClient` does, for an answer that is read piece by piece. What goes wrong from then on, whoever reads it is told: the body fails with a
 * TypeError, or with the `AbortError` of the signal.
 */
export async function httpStream(path: string, accept: string, signal: AbortSignal): Promise<Response> {
  const token = storedToken()
  if (token === null) throw givenUp()
  try {
    const response = await fetch(path, {
      headers: { Accept: accept, Authorization: `Bearer ${token}` },
      signal,
    })
    if (response.ok) return response
    const body = await response.json().catch(() => undefined)
    throw new HttpError(response.statusText, response.status, body)
  } catch (error) {
    throw storedToken() === token ? explained(error) : givenUp()
  }
}

/** Asks the API as whoever a token belongs to. */
export function askWith(token: string, path: string, options: fetchUtils.Options = {}): Promise<HttpAnswer> {
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

/** What is thrown in place of an answer that concerns nobody any more. */
export function givenUp(): DOMException {
  return new DOMException('whoever asked is no longer signed in', 'AbortError')
}

function explained(error: unknown): unknown {
  if (error instanceof HttpError) {
    const { body, status } = error
    return new HttpError(isProblem(body) ? body.detail : sentenceFor(status), status, body)
  }
  // `fetch` throws a TypeError for one thing only: that no answer came.
  if (!(error instanceof TypeError)) return error
  tellUnreached()
  return new OfflineError(error)
}

/** What an answer says that does not come from the API: that of something in between, which knows no words for a person. */
function sentenceFor(status: number): string {
  if (status === 429) return 'api.tooMany'
  return status >= 500 ? 'api.failing' : 'api.unknown'
}

/** The status of the answer, 0 when nobody answered; undefined of what has nothing to do with an answer. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof HttpError ? error.status : undefined
}

/** The problem with which the API answered; undefined when it gave no such answer. */
export function problemIn(error: unknown): Problem | undefined {
  return error instanceof HttpError && isProblem(error.body) ? error.body : undefined
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string'
}
