import type { ActivationRecord, Problem, Told } from '#contract'
import { isAnswer } from './failure'

/** What stands in the way. */
export type Trouble =
  /** The tenant or the server has said no, and what to do about it. */
  | { readonly is: 'refused'; readonly problem: Told }
  /** Nobody knows whether the step was taken; taking it again does no harm. */
  | { readonly is: 'unanswered'; readonly error: Error }

/** What to tell: what has gone wrong with the tenant, and about the last attempt what is not told with that. Nothing of before, where the field tells it. */
export function troublesIn({ problem }: ActivationRecord, error: Error | undefined): readonly Trouble[] {
  if (error && fieldErrorIn(error, 'account') !== undefined) return []
  const troubles: Trouble[] = problem ? [{ is: 'refused', problem }] : []
  if (error && !isAnswer(error)) return [...troubles, { is: 'unanswered', error }]
  if (problem || !error) return troubles
  return [{ is: 'refused', problem: { reason: '', detail: error.message, ...problemIn(error) } }]
}

/** What the server has against a field. */
export function fieldErrorIn(error: Error, field: string): string | undefined {
  return problemIn(error)?.errors?.[field]
}

function problemIn(error: Error): Partial<Problem> | undefined {
  // The HTTP client raises the problem that the API answered as the error's body.
  return 'body' in error ? (error.body as Partial<Problem> | undefined) : undefined
}
