import { type Problem, type ProblemReason, problemOf } from '#contract'

/** Ends a request with a problem; whoever throws it has found the request at fault, not the server. */
export class ProblemError extends Error {
  readonly problem: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(problem: Problem, headers: Readonly<Record<string, string>> = {}) {
    super(problem.detail)
    this.problem = problem
    this.headers = headers
  }
}

export function fault(
  reason: ProblemReason,
  detail: string,
  facts: Readonly<Record<string, unknown>> = {},
): ProblemError {
  return new ProblemError(problemOf(reason, detail, facts))
}
