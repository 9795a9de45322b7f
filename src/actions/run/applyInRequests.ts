import type { Problem } from '#contract'
import type { ActAnswer } from '../../api'
import { problemIn } from '../../api'
import type { ActionRequest } from './actionRequest'

/** What became of one request: four different things, of which only the first two were answered. */
export type RequestReport =
  | { readonly is: 'answered'; readonly request: ActionRequest; readonly results: ActAnswer['results'] }
  /** Refused as a whole: nothing of it was done. */
  | { readonly is: 'refused'; readonly request: ActionRequest; readonly problem: Problem }
  /** Not answered, so that nobody knows whether it was done: it is to be sent again under its key. */
  | { readonly is: 'failed'; readonly request: ActionRequest; readonly because: Cause }
  | { readonly is: 'not-attempted'; readonly request: ActionRequest }

/** Why no answer came: the problem that the API answered instead, or a translation key. */
export type Cause = Problem | string

export type Send = (request: ActionRequest) => Promise<ActAnswer>

/**
 * Sends the requests one after the other and reports on each. `stop` takes effect between two requests, since one under way
 * deserves its answer. A request that fails does not hold up the others; one that is refused as a whole does, for the
 * others would be refused alike.
 */
export async function* applyInRequests(
  requests: readonly ActionRequest[],
  send: Send,
  stop: AbortSignal,
): AsyncGenerator<RequestReport, void, void> {
  let refused = false
  for (const request of requests) {
    if (refused || stop.aborted) {
      yield { is: 'not-attempted', request }
      continue
    }
    const report = await reportOn(request, send)
    refused = report.is === 'refused'
    yield report
  }
}

async function reportOn(request: ActionRequest, send: Send): Promise<RequestReport> {
  try {
    const { results } = await send(request)
    const answered = new Set(results.map(({ id }) => id))
    return request.ids.every(id => answered.has(id))
      ? { is: 'answered', request, results }
      : { is: 'failed', request, because: 'actions.failed.incomplete' }
  } catch (error) {
    const problem = refusalIn(error)
    return problem ? { is: 'refused', request, problem } : { is: 'failed', request, because: causeOf(error) }
  }
}

/** Statuses below 500 that say "not now" rather than "no": the same request may be answered later. */
const notNow: readonly number[] = [408, 425, 429]

/** The refusal in what was thrown; undefined where nobody knows whether the request was carried out. */
export function refusalIn(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('status' in error) || !('body' in error)) return undefined
  const { status, body } = error
  const isRefusal = typeof status === 'number' && status >= 400 && status < 500 && !notNow.includes(status)
  return isRefusal ? asProblem(body, status, error.message) : undefined
}

function asProblem(body: unknown, status: number, message: string): Problem {
  const isProblem = typeof body === 'object' && body !== null && 'detail' in body && 'reason' in body
  return isProblem
    ? // The HTTP client raises the problem that the API answered as the error's body.
      (body as Problem)
    : { type: '/problems/unknown', title: message, status, detail: message, reason: 'unknown' }
}

export function causeOf(error: unknown): Cause {
  // An answer that is not one: there is nothing in it to read.
  if (error instanceof TypeError) return 'actions.failed.incomplete'
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'actions.failed.timeout'
  return problemIn(error) ?? (error instanceof Error ? error.message : String(error))
}
