import { HttpError } from 'react-admin'
import { type CommandAnswer, type Problem, problemOf, refusalProblem } from '#contract'
import { calendarDateOf } from '#lifecycle'
import type { ActionRequest } from '../../../src/actions/run/actionRequest'
import type { RequestReport } from '../../../src/actions/run/applyInRequests'
import { contosoRecord } from './records'

/** A request for these accounts, under a key. */
export function request(idempotencyKey: string, ...ids: readonly string[]): ActionRequest {
  return { idempotencyKey, ids, change: {} }
}

/** The server's answer when it applies everything but the accounts it refuses. */
export function answer({ ids }: ActionRequest, refusedIds: readonly string[] = []): CommandAnswer {
  return {
    results: ids.map(id =>
      refusedIds.includes(id)
        ? { id, outcome: 'refused', problem: tooEarly }
        : { id, outcome: 'applied', record: contosoRecord({ id }) },
    ),
  }
}

export const tooEarly: Problem = refusalProblem({
  reason: 'window-not-open',
  opensOn: calendarDateOf('2026-06-27'),
})

export const overtaken: Problem = refusalProblem({ reason: 'changed-meanwhile', revision: 5 })

export const invalid: Problem = problemOf('invalid-fields', 'expiresOn must be later than today, 2026-06-15')

/** What the HTTP client raises when the server answers with a problem. */
export function raised(problem: Problem): HttpError {
  return new HttpError(problem.detail, problem.status, problem)
}

/** All reports on a run, in order. */
export async function all(reports: AsyncIterable<RequestReport>): Promise<readonly RequestReport[]> {
  const found: RequestReport[] = []
  for await (const report of reports) found.push(report)
  return found
}
