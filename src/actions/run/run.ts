import { type Outcome, type Outcomes, outcomesOf, reasonOf } from '../outcome/outcome'
import type { ActionRequest } from './actionRequest'
import type { RequestReport } from './applyInRequests'

/** One decision on its way: what became of each account as far as it is known, and what is still to be answered. */
export interface Run {
  readonly outcomes: Outcomes
  /** The requests that have failed or were not attempted, to be sent as they are. */
  readonly unanswered: readonly ActionRequest[]
}

/** A run of which nothing has been sent, beside what an earlier one never got an answer to. */
export function newRun(requests: readonly ActionRequest[], earlier?: Run): Run {
  return {
    outcomes: new Map<string, Outcome>(earlier?.outcomes),
    unanswered: [...(earlier?.unanswered ?? []), ...requests],
  }
}

/** The run, one report further. */
export function reported(run: Run, report: RequestReport): Run {
  const isAnswered = report.is === 'answered' || report.is === 'refused'
  return {
    outcomes: new Map([...run.outcomes, ...outcomesOf(report)]),
    unanswered: isAnswered ? run.unanswered.filter(request => request !== report.request) : run.unanswered,
  }
}

/** Whether everything that was asked for has been done, and to each of these accounts: some may never have been sent. */
export function isComplete({ outcomes }: Run, ids: readonly string[]): boolean {
  return [...ids, ...outcomes.keys()].every(id => outcomes.get(id)?.is === 'applied')
}

/** Whether nothing was done because somebody else had changed the accounts first. */
export function isOvertaken({ outcomes }: Run): boolean {
  return [...outcomes.values()].every(outcome => reasonOf(outcome) === 'changed-meanwhile')
}

/** The part of a run whose end nobody knows, to be sent again under its keys; undefined when everything sent was answered. */
export function unknownPart(run: Run): Run | undefined {
  const unanswered = run.unanswered.filter(({ ids }) => ids.some(id => run.outcomes.get(id)?.is === 'failed'))
  if (unanswered.length === 0) return undefined
  const ids = new Set(unanswered.flatMap(request => request.ids))
  return { outcomes: new Map([...run.outcomes].filter(([id]) => ids.has(id))), unanswered }
}
