import { plus } from '../../model/days'
import { type OperatorId, operatorIds } from '../../model/operators'
import type { Action } from '../../model/refusing'
import type { Kind, World } from '../../model/world'
import type { App } from '../app'
import { asForetold } from '../foretold'
import { heard, sameIsTold } from '../told'
import { sameAccounts, worldOf } from '../world'
import type { Group } from './group'

export const commands: Group = {
  name: 'commands',
  about: 'every action by every operator on every account: outcome, reason, dates, effects, events and mails',
  on: 'a fresh demo',
  changes: true,
  async check(app) {
    const world = await worldOf(app)
    const before = await heard(app)
    await everySituationIsThere(app, world)
    for (const by of operatorIds) {
      await tried(app, world, by)
      await triedWithOthers(app, world, by)
    }
    await sameAccounts(app, world)
    await sameIsTold(app, world, before)
    await carriedOut(app, world)
  },
}

/** Dry runs of all actions on all accounts, own and foreign, and on one that does not exist: nothing is stored, and nothing told. */
export async function tried(app: App, world: World, by: OperatorId): Promise<void> {
  for (const kind of ['customer', 'partner'] as const) {
    const ids = [...idsOf(world, kind), 'nobody-at-all']
    for (const [action, change] of Object.entries(changes)) {
      await asForetold(app, world, {
        by,
        kind,
        action: action as Action,
        body: { ids, dryRun: true, ...change },
      })
    }
  }
}

/** Products that no partner offers. */
async function triedWithOthers(app: App, world: World, by: OperatorId): Promise<void> {
  const [sku, addOns] = ['no-such-sku-2025', ['no-such-add-on-2025']]
  for (const action of ['convert', 'edit'] as const) {
    const ids = idsOf(world, 'customer')
    await asForetold(app, world, { by, kind: 'customer', action, body: { ids, dryRun: true, sku } })
    await asForetold(app, world, { by, kind: 'customer', action, body: { ids, dryRun: true, addOns } })
  }
}

const changes = {
  'extend-trial': {},
  'manage-upgrade': { automaticUpgrade: 'block' },
  convert: {},
  edit: {},
} as const satisfies Record<Action, object>

/** The same in earnest, one after another: refused and applied next to each other in one request, and all of it told. */
async function carriedOut(app: App, world: World): Promise<void> {
  const [customers, partners] = [idsOf(world, 'customer'), idsOf(world, 'partner')]
  const inAYear = plus(world.today, 400)
  const acts = [
    ['partner-viewer', 'customer', 'extend-trial', { ids: customers }],
    ['distributor-admin', 'customer', 'extend-trial', { ids: customers }],
    ['partner-admin', 'customer', 'extend-trial', { ids: customers }],
    ['internal-admin', 'customer', 'extend-trial', { ids: customers.toReversed() }],
    ['internal-admin', 'customer', 'extend-trial', { ids: customers }],
    ['internal-admin', 'customer', 'manage-upgrade', { ids: customers, automaticUpgrade: 'block' }],
    ['distributor-admin', 'customer', 'manage-upgrade', { ids: customers, automaticUpgrade: 'keep' }],
    ['internal-admin', 'customer', 'edit', { ids: half(customers), expiresOn: inAYear }],
    ['other-partner-admin', 'customer', 'edit', { ids: customers, addOns: [] }],
    ['trial-partner-admin', 'customer', 'convert', { ids: customers }],
    ['distributor-admin', 'customer', 'convert', { ids: half(customers), expiresOn: plus(world.today, 1) }],
    ['partner-admin', 'customer', 'convert', { ids: customers }],
    ['distributor-admin', 'partner', 'manage-upgrade', { ids: partners, automaticUpgrade: 'block' }],
    ['internal-admin', 'partner', 'manage-upgrade', { ids: half(partners), automaticUpgrade: 'keep' }],
    ['other-distributor-admin', 'partner', 'extend-trial', { ids: partners }],
    ['internal-admin', 'partner', 'extend-trial', { ids: partners }],
    ['distributor-admin', 'partner', 'convert', { ids: half(partners), expiresOn: inAYear }],
    ['internal-admin', 'partner', 'convert', { ids: partners }],
    ['internal-admin', 'partner', 'edit', { ids: partners, expiresOn: plus(world.today, 90) }],
    ['internal-admin', 'customer', 'convert', { ids: customers }],
  ] as const
  const before = await heard(app)
  for (const [by, kind, action, body] of acts) {
    await asForetold(app, world, { by, kind, action, body })
    await sameIsTold(app, world, before)
  }
  await sameAccounts(app, world)
}

/** Section 7: the seed has every situation of section 3. Without one, nothing has been checked of its rules. */
async function everySituationIsThere(app: App, { today, accounts }: World): Promise<void> {
  const about = await app.as('internal-admin').get('/api/session')
  const all = [...accounts.values()]
  const situations = {
    'trial before its window': all.filter(
      ({ trialEndsOn }) => trialEndsOn !== null && today < plus(trialEndsOn, -3),
    ),
    'trial in its window': all.filter(
      ({ trialEndsOn }) => trialEndsOn !== null && today >= plus(trialEndsOn, -3) && today < trialEndsOn,
    ),
    'extended trial': all.filter(({ trialExtensions }) => trialExtensions === 1),
    'blocked trial': all.filter(({ automaticUpgrade }) => automaticUpgrade === 'block'),
    'trial that is over': all.filter(({ trialEndsOn }) => trialEndsOn !== null && today >= trialEndsOn),
    'account in production': all.filter(({ expiresOn }) => expiresOn !== null && today < expiresOn),
    'production that ended': all.filter(({ expiresOn }) => expiresOn !== null && today >= expiresOn),
    'customer that no MSP sold': all.filter(({ source }) => source === 'DIRECT'),
    'customer of a partner in trial': all.filter(
      ({ partnerId = '' }) => accounts.get(partnerId)?.subscriptionLevel === 'TRIAL',
    ),
  }
  for (const [situation, found] of Object.entries(situations)) {
    app.notes.holds(
      `the demo has a ${situation} (start it with 300 customers)`,
      found.length > 0,
      about,
      'none',
    )
  }
}

function idsOf({ accounts }: World, kind: Kind): readonly string[] {
  return [...accounts.values()].filter(account => account.kind === kind).map(({ id }) => id)
}

function half<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((_, index) => index % 2 === 1)
}
