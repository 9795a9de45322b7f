import {
  actorOf,
  type CommandAnswer,
  type CommandOf,
  type CommandResult,
  type OperatorRecord,
  refusalProblem,
} from '#contract'
import { type AccountKind, type ActionName, decide, isInScope, scopeOf } from '#lifecycle'
import { openLedger } from './ledger'
import { officeOf } from './office'
import type { Backend, Now } from './operations/operation'
import type { Commit, Reads } from './store/store'
import { findSubjects, subjectAfter } from './subject'

/** Decides a command on each of its accounts by the rules, and says what has to be stored for it: of a dry run, nothing. */
export async function carryOut<Name extends ActionName>(
  reads: Reads,
  kind: AccountKind,
  { action, ids, change, revisions, dryRun }: CommandOf<Name>,
  { operator, moment }: { readonly operator: OperatorRecord; readonly moment: Now },
  backend: Backend,
): Promise<Commit<CommandAnswer>> {
  const actor = actorOf(operator)
  const scope = scopeOf(actor, kind)
  const subjects = await findSubjects(reads, kind, ids, moment)
  const ledger = dryRun ? undefined : openLedger(operator, moment, await officeOf(reads, backend))

  const results = ids.map((id, index): CommandResult => {
    const subject = subjects[index]
    if (!subject || !isInScope(scope, subject.stored)) return { id, outcome: 'not-found' }
    const revision = Object.hasOwn(revisions, id) ? revisions[id] : undefined
    const decision = decide(action, { ...moment, account: subject.account, actor, change, revision })
    if (!decision.allowed) {
      const { refusal } = decision
      ledger?.refuse(subject, action, refusal)
      const problem = refusalProblem(refusal)
      return {
        id,
        outcome: 'refused',
        problem: refusal.reason === 'changed-meanwhile' ? { ...problem, record: subject.record } : problem,
      }
    }
    const changed = subjectAfter(subject, decision.after, moment)
    ledger?.change(subject, changed, action, decision.mails)
    return { id, outcome: 'applied', record: changed.record }
  })
  return ledger?.commit({ results }) ?? { answer: { results } }
}
