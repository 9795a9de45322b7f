import type { NewAccount } from '../../model/adding'
import type { Request } from '../../model/answer'
import { plus } from '../../model/days'
import { tenantsWork } from '../../model/onboarding'
import { keepPreferences } from '../../model/reading'
import type { Command } from '../../model/refusing'
import { nextStep, open, visit } from '../../model/visiting'
import type { Operator, World } from '../../model/world'
import { agree, agreeOn } from './agree'
import { cameTo } from './cells'
import { type Course, operatorIn } from './course'
import { look } from './look'
import {
  type Act,
  type Add,
  idsOf,
  type Move,
  type PendingAct,
  type Prefer,
  tokenOf,
  type Visit,
} from './moves'
import { send } from './send'

/** Makes a move on both, whose answers have to agree. */
export async function make(move: Move, course: Course): Promise<void> {
  const { world, desk, api } = course
  switch (move.do) {
    case 'visit':
      return visitLink(move, course)
    case 'tenants work':
      return agree(await api.tick(), tenantsWork(world), 'the tenants at work')
    case 'seek':
      return look(move, course)
    case 'prefer':
      return prefer(move, course)
    case 'sign out':
      return agree(await desk.signOut(operatorIn(world, move.by).id), [204, 401], `${move.by} signs out`)
    case 'again': {
      const request = course.sent[move.n % Math.max(course.sent.length, 1)]
      if (request) await send(request, course)
      return
    }
    default: {
      if (move.do === 'edition' && world.edition !== move.edition) course.witness.switchedEdition(world.today)
      return send(requestOf(move, world), course)
    }
  }
}

type Sent = Exclude<Move, { do: 'visit' | 'tenants work' | 'seek' | 'prefer' | 'sign out' | 'again' }>

function requestOf(move: Sent, world: World): Request {
  const by = operatorIn(world, 'by' in move ? move.by : 'partner-viewer')
  const key = move.key === undefined ? {} : { key: String(move.key) }
  switch (move.do) {
    case 'extend-trial':
    case 'manage-upgrade':
    case 'convert':
    case 'edit': {
      const { do: action, kind } = move
      return { to: 'act', by, kind, action, body: commandOf(world, by, move), ...key }
    }
    case 'resend-link':
    case 'check-again':
      return { to: 'pending', by, action: move.do, body: pendingCommandOf(world, by, move), ...key }
    case 'add':
      return { to: 'add', by, body: newAccount(world, move, by), ...key }
    case 'clock': {
      if ('toTheDayIn' in move) {
        return { to: 'clock', by, body: { today: plus(world.today, move.toTheDayIn) }, ...key }
      }
      return { to: 'clock', by, body: 'to' in move ? { to: move.to } : { days: move.days }, ...key }
    }
    case 'edition':
      return { to: 'edition', by, body: { edition: move.edition }, ...key }
    case 'start over':
      return { to: 'reset', by, body: {}, ...key }
  }
}

function commandOf(world: World, by: Operator, move: Act): Command {
  const { upgrade, expiresIn, behind, sku, addOns, dryRun, twice, ...target } = move
  const found = idsOf(world, by, target)
  const ids = twice ? [...found, ...found.slice(0, 1)] : found
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

function pendingCommandOf(world: World, by: Operator, { on, corrected, dryRun }: PendingAct) {
  const ids = idsOf(world, by, { kind: 'customer', on })
  const notificationEmail = `corrected@${world.today}.example`
  return { ids, ...(corrected && { notificationEmail }), ...(dryRun && { dryRun }) }
}

function newAccount(world: World, move: Add, by: Operator): NewAccount {
  const { kind, owner, atOwners, like, ownerIs, allowDuplicate, sku, addOns } = move
  const partners = [...world.accounts.values()].filter(account => account.kind === 'partner')
  const owners = kind === 'customer' ? partners.map(({ id }) => id) : [...world.distributors.keys()]
  const chosen = ownerIs === 'nobody' ? 'nobody' : owners[owner % owners.length]
  const isNamed = (by.of === 'internal') !== (ownerIs === 'wrong way round')
  const partner = world.accounts.get((by.of === 'internal' && chosen) || by.organizationId)
  const number = world.accounts.size + world.pending.size
  const [twin] = like === null ? [] : idsOf(world, by, { kind, on: [like] })
  const other = world.accounts.get(twin ?? '') ?? world.pending.get(twin ?? '')
  return {
    kind,
    organizationName: other?.organizationName.toUpperCase() ?? `Added ${number}`,
    notificationEmail:
      other?.notificationEmail ?? ((atOwners && partner?.notificationEmail) || `it@added-${number}.example`),
    ...(isNamed && chosen && (kind === 'customer' ? { partnerId: chosen } : { distributorId: chosen })),
    ...(kind === 'customer' && sku !== undefined && { sku, addOns: addOns ?? [] }),
    ...(allowDuplicate && { allowDuplicate }),
  }
}

async function visitLink({ link, step, account }: Visit, { world, desk, count }: Course): Promise<void> {
  const token = tokenOf({ link }, world)
  const path = `/activations/${token}`
  if (step === 'look') {
    const answer = await desk.ask({ by: null, method: 'GET', path })
    const foretold = open(world, token)
    agreeOn(answer, foretold, { about: `GET ${path}`, plain: plainPage })
    count(`visit: ${cameTo(foretold)}`)
    return
  }
  const found = world.pending.get(world.links.get(token)?.accountId ?? '')
  const taken = step === 'next' ? ((found && nextStep(found)) ?? 'configure') : step
  const body = taken === 'start' ? {} : { account }
  const answer = await desk.ask({ by: null, method: 'POST', path: `${path}/${taken}`, body })
  const about = `the visitor of ${token}: ${taken} ${account}`
  const foretold = visit(world, token, taken, body)
  agreeOn(answer, foretold, { about, plain: plainPage })
  count(`visit, ${taken}: ${cameTo(foretold)}`)
}

/** Of a problem the reason, as the sentences beside it are for people. */
function plainPage({ problem, ...page }: { problem?: { reason: string } }) {
  return { ...page, ...(problem && { problem: problem.reason }) }
}

async function prefer(move: Prefer, { world, desk, count }: Course): Promise<void> {
  const by = operatorIn(world, move.by)
  const revision = world.preferences.get(by.id)?.revision ?? 0
  const ifMatch = {
    present: `"${revision}"`,
    older: `"${revision - 1}"`,
    whatever: '*',
    unsaid: undefined,
  }[move.over]
  const choices = { language: null, theme: 'dark', density: 'compact', columns: {} }
  const body = { views: [], choices: { ...choices, rowsPerPage: move.rowsPerPage } }
  const answer = await desk.ask({ by: by.id, method: 'PUT', path: '/preferences', body, ifMatch })
  const foretold = keepPreferences(world, by, { body, ifMatch })
  const about = `${by.id} PUT /preferences, If-Match ${ifMatch}`
  agreeOn(answer, foretold, {
    about,
    plain: (body: unknown) => ({ revision: Number(answer.etag.slice(1, -1)), body }),
  })
  count(`keep preferences: ${cameTo(foretold)}`)
}
