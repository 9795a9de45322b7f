import { actorOf, type CommandAnswer, type CommandResult, readCommand, resourceOf } from '#contract'
import { type AccountKind, actionNames } from '#lifecycle'
import { carryOut } from '../carryOut'
import { answeredOnce } from '../idempotency'
import { nowOf } from '../now'
import { operatorRecord } from '../operator'
import { fault } from '../problemError'
import type { Reads } from '../store/store'
import { findSubjects } from '../subject'
import { requirePage } from './listRecords'
import type { Operation } from './operation'

/** `POST` a lifecycle command. Body, page, scope and rules are checked in this order, on the state on which it is decided. */
export function actOn(kind: AccountKind): Operation {
  return async (asked, { operator: { id: operatorId } }, backend) => {
    const { store, now } = backend
    const action = actionNames.find(name => name === asked.params['action'])
    if (!action) throw new TypeError('the allow-list lets no other action through')

    const decide = async (reads: Reads) => {
      const moment = await nowOf(reads, now)
      const command = readCommand(action, kind, asked.body, moment.today)
      if (!command.ok)
        throw fault('invalid-fields', 'The command has wrong fields.', { errors: command.errors })
      const operator = await operatorRecord(reads, operatorId)
      requirePage(actorOf(operator), resourceOf[kind])
      return carryOut(reads, kind, command.value, { operator, moment }, backend)
    }
    const answers = {
      keep: ({ results }: CommandAnswer) => results.map(outcomeOf),
      recall: async (kept: readonly Outcome[], reads: Reads) => ({
        results: await withRecords(kind, kept, reads, now),
      }),
    }
    return { status: 200, body: await store.commit(answeredOnce(asked, operatorId, now, answers, decide)) }
  }
}

type Outcome =
  | Exclude<CommandResult, { outcome: 'applied' }>
  | { readonly id: string; readonly outcome: 'applied' }

/** What is kept of a result: a record would be kept twice. */
function outcomeOf(result: CommandResult): Outcome {
  return result.outcome === 'applied' ? { id: result.id, outcome: 'applied' } : result
}

async function withRecords(
  kind: AccountKind,
  outcomes: readonly Outcome[],
  reads: Reads,
  now: () => Date,
): Promise<CommandResult[]> {
  const ids = outcomes.map(({ id }) => id)
  const found = await findSubjects(reads, kind, ids, await nowOf(reads, now))
  return outcomes.map((outcome, index) => {
    if (outcome.outcome !== 'applied') return outcome
    const record = found[index]?.record
    if (!record) throw new TypeError(`${kind} ${outcome.id} was changed and is not there`)
    return { ...outcome, record }
  })
}
