import type { ActivationRecord, Problem } from '#contract'
import { isAnswer } from './failure'

/** What stands in the way, of which there is one at a time. */
export type Trouble =
  /** The tenant or the server has said no, and what to do about it. */
  | { readonly is: 'refused'; readonly detail: string; readonly hint: string }
  /** Nobody knows whether the step was taken; taking it again does no harm. */
  | { readonly is: 'unanswered'; readonly error: Error }

/** What to tell: about the last attempt, or else about what has gone wrong with the tenant. */
export function troubleOf({ problem }: ActivationRecord, error: Error | undefined): Trouble | undefined {
  if (error && !isAnswer(error)) return { is: 'unanswered', error }
  if (problem) return { is: 'refused', detail: problem.detail, hint: problem.hint }
  if (!error || fieldErrorIn(error, 'account') !== undefined) return undefined
  return { is: 'refused', detail: error.message, hint: problemIn(error)?.hint ?? '' }
}

/** What the server has against a field. */
export function fieldErrorIn(error: Error, field: string): string | undefined {
  return problemIn(error)?.errors?.[field]
}

function problemIn(error: Error) {
  // The HTTP client raises the problem that the API answered as the error's body.
  return 'body' in error ? (error.body as (Partial<Problem> & { hint?: string }) | undefined) : undefined
}
