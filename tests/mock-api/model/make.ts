import { expect } from 'vitest'
import type { CommandAnswer, DemoClock, PendingRecord } from '#contract'
import { seed } from '../../../mock-api/seed'
import type { State } from '../../../mock-api/store/state'
import { tenantsFinish as tenantsFinishIn } from '../onboarding/onboard'
import { tokenIn } from '../onboarding/visitor'
import type { Api } from '../server'
import { agree, foretellable } from './agree'
import { liveTo, nextEventOn } from './calendar'
import { type Command, command } from './commands'
import { plus } from './days'
import type { Desk } from './desk'
import { type Act, type Add, type Clock, idsOf, type Move } from './moves'
import { addAccount, type NewAccount, nextStep, statusOfAdding, tenantsFinish, visit } from './onboarding'
import { type Heard, lineOf } from './told'
import { type Witness, witnessOf } from './witness'
import { type Operator, sees, type World, worldOf } from './world'

/** A backend and the model of it, on their way together. */
export interface Course {
  readonly desk: Desk
  readonly api: Api
  world: World
  witness: Witness
  heard: Heard
}

export function courseFrom(state: State, { desk, api }: Pick<Course, 'desk' | 'api'>): Course {
  const heard = { events: state.events.length, mails: state.mails.length }
  return { desk, api, world: worldOf(state), witness: witnessOf(state), heard }
}

/** Makes a move on both, whose answers have to agree. */
export async function make(move: Move, course: Course): Promise<void> {
  const { world, desk, api } = course
  switch (move.do) {
    case 'extend-trial':
    case 'manage-upgrade':
    case 'convert':
    case 'edit':
      return act(move, course)
    case 'clock':
      return moveClock(move, course)
    case 'add':
      return add(move, course)
    case 'edition': {
      const { status } = await desk('reseller-admin', 'POST', '/demo/edition', { edition: move.edition })
      expect(status).toBe(200)
      if (world.edition !== move.edition) course.witness.switchedEdition(world.today)
      world.edition = move.edition
      return
    }
    case 'visit': {
      const pending = [...world.pending.values()][move.n % world.pending.size]
      const step = pending && nextStep(pending)
      if (!step) return
      const body = step === 'start' ? {} : { account: 'ada@contoso.example' }
      expect((await desk(null, 'POST', `/activations/${pending.token}/${step}`, body)).status).toBe(200)
      return visit(world, pending)
    }
    case 'tenants finish':
      await tenantsFinishIn(api)
      tenantsFinish(world)
      return
    case 'start over': {
      const { demo } = await api.store.settings()
      expect((await desk('partner-viewer', 'POST', '/demo/reset', {})).status).toBe(200)
      if (demo) Object.assign(course, courseFrom(seed(demo.seed), course))
    }
  }
}

async function act(move: Act, { world, desk }: Course): Promise<void> {
  const by = operatorIn(world, move.by)
  const body = bodyOf(world, by, move)
  const answer = await desk(by.id, 'POST', `/${move.kind}s/actions/${move.do}`, body)
  const foretold = command(world, { ...body, by, kind: move.kind, action: move.do })
  expect(answer.status).toBe(foretold.status)
  if (answer.status !== 200) return
  // The contract's answer to a command.
  const { results } = answer.body as CommandAnswer
  const told = results.map(result => ({ ...result }))
  agree(foretellable(told, foretold.results), foretold.results)
}

function bodyOf(
  world: World,
  by: Operator,
  { upgrade, expiresIn, behind, sku, addOns, dryRun, ...move }: Act,
): Command {
  const ids = idsOf(world, by, move)
  const revisions = Object.fromEntries(
    ids.map(id => [id, (world.accounts.get(id)?.revision ?? 1) - (behind ?? 0)]),
  )
  return {
    ids,
    ...(upgrade && { automaticUpgrade: upgrade }),
    ...(expiresIn !== undefined && { expiresOn: plus(world.today, expiresIn) }),
    ...(behind !== undefined && { revisions }),
    ...(sku !== undefined && { sku }),
    ...(addOns && { addOns }),
    ...(dryRun && { dryRun }),
  }
}

async function moveClock(move: Clock, { world, desk }: Course): Promise<void> {
  const by = operatorIn(world, move.by)
  const [body, to] = clockMove(move, by, world)
  const { status, body: answered } = await desk(by.id, 'POST', '/demo/clock', body)
  expect(status).toBe(to === undefined ? 409 : 200)
  if (to === undefined) return

  liveTo(world, to)
  // The contract's answer to a move of the clock.
  const { today, events } = answered as DemoClock
  const seen = world.events.filter(line => {
    const id = line.split(' ')[1] ?? ''
    const account = world.accounts.get(id) ?? world.pending.get(id)
    return account && sees(by, account)
  })
  agree([today, ...events.map(lineOf).sort()], [to, ...seen.sort()])
}

function clockMove(move: Clock, by: Operator, world: World) {
  if ('days' in move) return [{ days: move.days }, plus(world.today, move.days)] as const
  if ('to' in move) return [{ to: move.to }, nextEventOn(world, by)] as const
  const today = plus(world.today, move.toTheDayIn)
  return [{ today }, today] as const
}

async function add(move: Add, { world, desk }: Course): Promise<void> {
  const by = operatorIn(world, move.by)
  const account = newAccount(world, move, by)
  const { status, body } = await desk(by.id, 'POST', '/pending', account)
  expect(status).toBe(statusOfAdding(world, by, account))
  if (status !== 201) return
  // The contract's answer to an account that is added.
  const record = body as PendingRecord
  addAccount(world, by, account, { id: record.id, token: tokenIn(record) })
}

function newAccount(world: World, { kind, owner, atOwners }: Add, by: Operator): NewAccount {
  const partners = [...world.accounts.values()].filter(account => account.kind === 'partner')
  const chosen = by.of === 'internal' ? partners[owner % partners.length]?.id : undefined
  const distributors = [...world.distributors.keys()]
  const partner = world.accounts.get(chosen ?? by.organizationId)
  const number = world.accounts.size + world.pending.size
  const common = {
    kind,
    organizationName: `Added ${number}`,
    notificationEmail: (atOwners && partner?.notificationEmail) || `it@added-${number}.example`,
  }
  if (kind === 'partner') {
    const distributorId = by.of === 'internal' ? distributors[owner % distributors.length] : undefined
    return { ...common, ...(distributorId && { distributorId }) }
  }
  return {
    ...common,
    sku: 'essentials-msp-2025',
    addOns: ['audit-2025'],
    ...(chosen && { partnerId: chosen }),
  }
}

/** Starting over may leave an operator without a place; then another one asks. */
function operatorIn(world: World, id: string): Operator {
  const operator = world.operators.get(id) ?? world.operators.get('partner-admin')
  if (!operator) throw new Error(`there is no operator ${id}`)
  return operator
}
