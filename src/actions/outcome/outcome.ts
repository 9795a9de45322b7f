import type { AccountRecord, PendingRecord, Problem } from '#contract'
import type { ActAnswer } from '../../api'
import type { Cause, RequestReport } from '../run/applyInRequests'

/** What became of one account, as the server answered or did not answer. */
export type Outcome =
  /** Without its record where that is no longer pending. */
  | { readonly is: 'applied'; readonly record: AccountRecord | PendingRecord | undefined }
  | { readonly is: 'refused'; readonly reason: string; readonly because: Cause }
  | { readonly is: 'failed'; readonly because: Cause }
  | { readonly is: 'not-attempted' }

export type OutcomeKind = Outcome['is']

export type Outcomes = ReadonlyMap<string, Outcome>

/** The report on one request, account by account. */
export function outcomesOf(report: RequestReport): readonly (readonly [id: string, outcome: Outcome])[] {
  switch (report.is) {
    case 'answered':
      return report.results.map(result => [result.id, outcomeOf(result)])
    case 'refused':
      return report.request.ids.map(id => [id, refusedWith(report.problem)])
    case 'failed':
      return report.request.ids.map(id => [id, { is: 'failed', because: report.because }])
    case 'not-attempted':
      return report.request.ids.map(id => [id, { is: 'not-attempted' }])
  }
}

/** The accounts of one kind of outcome, in the order in which they were sent. */
export function idsOf(outcomes: Outcomes, kind: OutcomeKind): readonly string[] {
  return [...outcomes].filter(([, { is }]) => is === kind).map(([id]) => id)
}

/** Why an account was refused; nothing when it was not. */
export function reasonOf(outcome: Outcome | undefined): string {
  return outcome?.is === 'refused' ? outcome.reason : ''
}

function outcomeOf(result: ActAnswer['results'][number]): Outcome {
  switch (result.outcome) {
    case 'applied':
      return { is: 'applied', record: result.record }
    case 'refused':
      return refusedWith(result.problem)
    case 'not-found':
      return { is: 'refused', reason: 'not-found', because: 'actions.reason_in_full.not-found' }
  }
}

function refusedWith(problem: Problem): Outcome {
  return { is: 'refused', reason: problem.reason, because: problem }
}
