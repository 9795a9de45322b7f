import {
  actorOf,
  type PendingAnswer,
  type PendingCommand,
  type PendingResult,
  readPendingCommand,
  refusalProblem,
} from '#contract'
import { isInScope, pendingActionNames, pendingRules, scopeOf } from '#lifecycle'
import { answeredOnce } from '../idempotency'
import { type Ledger, openLedger, toldOf } from '../ledger'
import { nowOf } from '../now'
import { officeOf } from '../office'
import { requirePage } from '../operations/listRecords'
import type { Backend, Now, Operation } from '../operations/operation'
import { operatorRecord } from '../operator'
import { fault } from '../problemError'
import type { Commit, Reads } from '../store/store'
import { hashOf, newToken } from '../token'
import { atWork } from './atWork'
import { presentPending } from './pending'
import { findPending, logged, type PendingSubject, pendingAfter } from './pendingSubject'

/** `POST /api/pending/actions/{action}`: sends links anew, or sets tenants to work again. */
export const actOnPending: Operation = async (asked, { operator: { id: operatorId } }, backend) => {
  const action = pendingActionNames.find(name => name === asked.params['action'])
  if (!action) throw new TypeError('the allow-list lets no other action through')

  const decide = async (reads: Reads) => {
    const command = readPendingCommand(action, asked.body)
    if (!command.ok)
      throw fault('invalid-fields', 'The command has wrong fields.', { errors: command.errors })
    return carryOutPending(reads, command.value, operatorId, backend)
  }
  const { store, now } = backend
  return {
    status: 200,
    body: await store.commit(answeredOnce(asked, operatorId, now, outcomesOnly(backend), decide)),
  }
}

async function carryOutPending(
  reads: Reads,
  command: PendingCommand,
  operatorId: string,
  backend: Backend,
): Promise<Commit<PendingAnswer>> {
  const { action, ids, dryRun } = command
  const moment = await nowOf(reads, backend.now)
  const operator = await operatorRecord(reads, operatorId)
  const actor = actorOf(operator)
  requirePage(actor, 'pending')
  const subjects = await findPending(reads, ids)
  const ledger = openLedger(operator, moment, await officeOf(reads, backend))

  const results = ids.map((id, index): PendingResult => {
    const subject = subjects[index]
    if (!subject || !isInScope(scopeOf(actor, subject.stored.kind), subject.stored)) {
      return { id, outcome: 'not-found' }
    }
    const decision = pendingRules[action]({ ...moment, onboarding: subject.onboarding, actor })
    if (!decision.allowed) {
      ledger.refuse(toldOf(subject), action, decision.refusal)
      return { id, outcome: 'refused', problem: refusalProblem(decision.refusal) }
    }
    const carriedOut =
      action === 'resend-link'
        ? withNewLink(pendingAfter(subject, decision.after), command, moment, ledger)
        : checkedAgain(pendingAfter(subject, decision.after), operator.name, moment, backend)
    ledger.onboard(subject, carriedOut, action, decision.mails)
    const record = presentPending(carriedOut.stored, carriedOut.partner, backend.publicUrl)
    return { id, outcome: 'applied', record }
  })
  return dryRun ? { answer: { results } } : ledger.commit({ results })
}

/** The link before is dead from the commit on that makes the new one. A dry run, which makes none, shows the link before. */
function withNewLink(
  subject: PendingSubject,
  { notificationEmail: corrected, dryRun }: PendingCommand,
  { at }: Now,
  ledger: Ledger,
): PendingSubject {
  const { id, token: replaced, notificationEmail: before } = subject.stored
  const token = dryRun ? replaced : newToken()
  const notificationEmail = corrected ?? before
  ledger.keepLink({ id: hashOf(replaced), accountId: id, state: 'replaced', completed: null })
  ledger.keepLink({ id: hashOf(token), accountId: id, state: 'live', completed: null })
  const after = pendingAfter(subject, subject.onboarding, { token, notificationEmail, linkSentAt: at })
  return logged(after, at, `New activation link sent to ${notificationEmail}.`)
}

function checkedAgain(subject: PendingSubject, name: string, { at }: Now, { now }: Backend): PendingSubject {
  return atWork(logged(subject, at, `${name} had it checked again.`), now())
}

type KeptOutcome =
  | Exclude<PendingResult, { outcome: 'applied' }>
  | { readonly id: string; readonly outcome: 'applied' }

/** What is kept of an answer: the outcomes. A record that is pending still is shown with them again. */
function outcomesOnly({ publicUrl }: Backend) {
  return {
    keep: ({ results }: PendingAnswer): readonly KeptOutcome[] =>
      results.map(result =>
        result.outcome === 'applied' ? { id: result.id, outcome: result.outcome } : result,
      ),
    recall: async (kept: readonly KeptOutcome[], reads: Reads): Promise<PendingAnswer> => {
      const found = await findPending(
        reads,
        kept.map(({ id }) => id),
      )
      return {
        results: kept.map((outcome, index): PendingResult => {
          const subject = found[index]
          return outcome.outcome === 'applied' && subject
            ? { ...outcome, record: presentPending(subject.stored, subject.partner, publicUrl) }
            : outcome
        }),
      }
    },
  }
}
