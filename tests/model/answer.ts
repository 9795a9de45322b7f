import { addAccount, type Given, type NewAccount } from './adding'
import { clockBetween, moveClock } from './calendar'
import { command, type Result } from './commands'
import type { EditionName } from './editions'
import { type PendingAction, type PendingCommand, pendingCommand } from './pendingCommands'
import { pendingRecordOf, recordOf } from './record'
import type { Action, Command } from './refusing'
import type { Facts, Kind, Operator, Reply, World } from './world'

/** A POST of an operator, and what is known of its effect only once it has been answered. */
export type Request = { readonly by: Operator; readonly key?: string } & (
  | { readonly to: 'act'; readonly kind: Kind; readonly action: Action; readonly body: Command }
  | { readonly to: 'pending'; readonly action: PendingAction; readonly body: PendingCommand }
  | { readonly to: 'add'; readonly body: NewAccount }
  | { readonly to: 'clock'; readonly body: Parameters<typeof moveClock>[2] }
  | { readonly to: 'edition'; readonly body: { readonly edition: EditionName } }
  | { readonly to: 'reset'; readonly body: Readonly<Record<string, never>> }
)

export interface Learnt {
  readonly added: Given
  readonly tokens: ReadonlyMap<string, string>
  /** The world as starting over brings it back. */
  fresh(): World
}

/** What an operator’s POST is answered: the same again the same, with no second effect (section 8). */
export function answerTo(world: World, request: Request, learnt: Learnt): Reply {
  const { by, key, ...said } = request
  const id = `${by.id} ${key}`
  const kept = key === undefined ? undefined : world.answers.get(id)
  const text = JSON.stringify(said)
  if (kept && kept.request !== text) return { status: 422, problem: { reason: 'idempotency-key-reused' } }
  if (kept) return again(world, request, kept.reply)
  const from = world.today
  const reply = decide(world, request, learnt)
  const isDryRun = 'dryRun' in request.body && request.body.dryRun
  if (key !== undefined && reply.status < 300 && !isDryRun) {
    const body = request.to === 'clock' ? { from, to: world.today } : reply.body
    world.answers.set(id, { request: text, reply: { ...reply, body } })
  }
  return reply
}

function decide(world: World, request: Request, { added, tokens, fresh }: Learnt): Reply {
  const { by } = request
  switch (request.to) {
    case 'act': {
      const { status, problem, results } = command(world, { ...request.body, ...request })
      return problem ? { status, problem } : { status, body: { results } }
    }
    case 'pending':
      return pendingCommand(world, { ...request.body, by, action: request.action, tokens })
    case 'add':
      return addAccount(world, by, request.body, added)
    case 'clock':
      return moveClock(world, by, request.body)
    case 'edition':
      world.edition = request.body.edition
      return { status: 200, body: { edition: world.edition } }
    case 'reset': {
      const { preferences } = world
      Object.assign(world, fresh(), { preferences })
      return { status: 200, body: world.clock.start }
    }
  }
}

/** The outcomes as they were, the records as they are now; a link that is dead is not shown again. */
function again(world: World, request: Request, { status, body }: Reply): Reply {
  switch (request.to) {
    case 'act':
    case 'pending':
      // What was kept of a command are its results.
      return {
        status,
        body: { results: (body as { results: Result[] }).results.map(result => now(world, result)) },
      }
    case 'add': {
      // What was kept of an account that was added is its record.
      const record = body as Facts
      const activationLink = world.pending.get(String(record['id']))?.token ?? ''
      return { status, body: { ...record, activationLink } }
    }
    case 'clock': {
      // What was kept of a move are its days.
      const { from, to } = body as { from: string; to: string }
      return { status, body: clockBetween(world, request.by, from, to) }
    }
    case 'edition':
    case 'reset':
      return { status, body }
  }
}

function now(world: World, result: Result): Result {
  if (result.outcome !== 'applied') return result
  const account = world.accounts.get(result.id)
  const pending = world.pending.get(result.id)
  const { id, outcome } = result
  if (account && !('status' in result.record)) return { id, outcome, record: recordOf(world, account) }
  // Of an account that is no longer pending there is no such record.
  return pending ? { id, outcome, record: pendingRecordOf(world, pending) } : ({ id, outcome } as Result)
}
