import { describe, expect, it } from 'vitest'
import type { Rows, Summary, Total } from '#contract'
import { type EditionId, editionIds } from '#lifecycle'
import { twoChannels } from './access/twoChannels'
import { type Client, problemIn } from './client'
import { move } from './demo/demoClock'
import { seedOn } from './seed/seeded'
import { startApi } from './server'

const moments: readonly (readonly [edition: EditionId, days: number])[] = [
  ['2025', 0],
  ['2024-11', 3],
  ['2024-08', 4],
  ['2024-03', 24],
]

describe('The summary', () => {
  it('says of every list what the list says itself, to each operator, on any day, under every edition', async () => {
    const state = seedOn('2026-06-15', 60)
    await using api = await startApi({ state: { ...state, settings: demoOf(state.settings) } })
    const clients = await Promise.all(
      state.operators.filter(({ id }) => id !== 'reseller-admin').map(({ id }) => api.signIn(id)),
    )
    const [someone = api.anybody] = clients
    for (const [edition, days] of moments) {
      await someone.post('/api/demo/edition', { edition })
      if (days > 0) await move(someone, { days })
      for (const client of clients) {
        const summary = await summaryFor(client)
        const numbers = everyNumber(summary)
        const asListed = numbers.map(async rows => ({ ...rows, total: await totalOf(client, rows) }))
        expect(await Promise.all(asListed)).toEqual(numbers)
        await expectSumsOf(summary, client)
      }
    }
    expect(moments.map(([edition]) => edition).sort()).toEqual([...editionIds].sort())
  })

  it('counts what an action has changed', async () => {
    await using api = await startApi({
      customers: {
        contoso: 'a trial on the first day of its window',
        litware: 'a blocked trial in its window',
      },
    })
    const client = await api.signIn('partner-admin')
    expect(decisionsIn(await summaryFor(client))).toEqual({
      'extendable-now': 2,
      'upgrading-soon': 1,
      'blocked-and-ending': 1,
    })

    await client.act('customer', 'extend-trial', { ids: ['contoso'] })
    await client.act('customer', 'convert', { ids: ['litware'] })

    const after = await summaryFor(client)
    expect(decisionsIn(after)).toEqual({})
    expect(after.trials.filter(({ total }) => total > 0)).toMatchObject([
      { automaticUpgrade: 'keep', daysLeft: 10, total: 1 },
    ])
    expect(after.conversions.filter(({ total }) => total > 0)).toMatchObject([
      { week: '2026-06-15', by: 'operator', total: 1 },
    ])
  })

  it('says of how many accounts the decision is the operator’s own: of as many as its action would be applied to', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 60) })
    for (const id of ['internal-admin', 'distributor-admin', 'trial-partner-admin', 'partner-viewer']) {
      const client = await api.signIn(id)
      for (const { kind, list, filter, yours } of (await summaryFor(client)).decisions) {
        if (!yours) continue
        const { rows } = await client.list(list, { filter })
        const ids = rows.map(row => row.id)
        const change = yours.action === 'manage-upgrade' ? { automaticUpgrade: 'keep' } : {}
        const results = ids.length
          ? await client.act(kind, yours.action, { ids, dryRun: true, ...change })
          : []
        const applied = results.filter(({ outcome }) => outcome === 'applied')
        expect([id, filter, yours.total]).toEqual([id, filter, applied.length])
      }
    }
  })

  it('tells a distributor that its customers’ trials are not its own to extend, and nobody that a customer sold directly is', async () => {
    await using api = await startApi({
      customers: {
        contoso: 'a trial on its last day',
        litware: 'a blocked trial in its window',
        direct: { in: 'a trial on its last day', source: 'DIRECT' },
        ended: { in: 'a trial that ended a week ago', partnerId: 'tailspin' },
      },
      partners: { alpine: 'a trial on its last day' },
    })
    const yoursFor = async (id: string) => {
      const { decisions } = await summaryFor(await api.signIn(id))
      const some = decisions.filter(({ total }) => total > 0)
      return some.map(
        ({ kind, decision, total, yours }) => `${kind} ${decision}: ${yours?.total} of ${total}`,
      )
    }
    expect(await yoursFor('distributor-admin')).toEqual([
      'customer extendable-now: 0 of 3',
      'customer upgrading-soon: 1 of 2',
      'customer blocked-and-ending: 1 of 1',
      'customer trial-ended: 0 of 1',
      'partner extendable-now: 1 of 1',
      'partner upgrading-soon: 1 of 1',
    ])
    expect(await yoursFor('partner-admin')).toEqual([
      'customer extendable-now: 2 of 3',
      'customer upgrading-soon: 1 of 2',
      'customer blocked-and-ending: 1 of 1',
    ])
    expect(await yoursFor('partner-viewer')).toEqual([
      'customer extendable-now: 0 of 3',
      'customer upgrading-soon: 0 of 2',
      'customer blocked-and-ending: 0 of 1',
    ])
  })

  it('names the partners whose billing starts, the soonest first, with the customers that will be billed', async () => {
    await using api = await startApi({
      partners: {
        tailspin: 'a trial two days from its end',
        litware: 'a trial on its last day',
        lucerne: 'a blocked trial in its window',
        proseware: { in: 'a trial on its last day', distributorId: 'adatum' },
      },
      customers: {
        ada: { in: 'production for months', partnerId: 'tailspin' },
        bea: { in: 'production that ended a month ago', partnerId: 'tailspin' },
        cid: { in: 'a trial on its last day', partnerId: 'tailspin' },
        dan: { in: 'production for months', partnerId: 'northwind' },
      },
    })
    const { billing } = await summaryFor(await api.signIn('distributor-admin'))

    expect(billing).toMatchObject({
      partners: { total: 2 },
      soonest: [
        { partnerId: 'litware', organizationName: 'Litware', on: '2026-06-16', total: 0 },
        { partnerId: 'tailspin', organizationName: 'Tailspin', on: '2026-06-17', total: 2 },
      ],
    })
    expect(billing?.soonest).toHaveLength(2)
  })

  it('speaks of partners to those who see partners only', async () => {
    await using api = await startApi(twoChannels)
    const kindsFor = async (operatorId: string) => {
      const { accounts, decisions, trials, onboarding, billing } = await summaryFor(
        await api.signIn(operatorId),
      )
      const kinds = new Set([...accounts, ...decisions, ...trials, ...onboarding].map(({ kind }) => kind))
      return [...kinds, billing === null ? 'no billing' : 'billing']
    }
    expect(await kindsFor('internal-viewer')).toEqual(['customer', 'partner', 'billing'])
    expect(await kindsFor('distributor-admin')).toEqual(['customer', 'partner', 'billing'])
    expect(await kindsFor('partner-viewer')).toEqual(['customer', 'no billing'])
    expect(await kindsFor('suspended-partner-admin')).toEqual(['customer', 'no billing'])
  })

  it('is not for a reseller, and takes no parameters', async () => {
    await using api = await startApi()
    const refused = await (await api.signIn('reseller-admin')).get('/api/summary')
    expect([refused.status, problemIn(refused).reason]).toEqual([403, 'not-allowed'])
    const malformed = await (await api.signIn('partner-admin')).get('/api/summary?kind=customer')
    expect([malformed.status, problemIn(malformed)]).toMatchObject([400, { parameter: 'kind' }])
  })
})

async function summaryFor(client: Client): Promise<Summary> {
  const { status, json } = await client.get('/api/summary')
  expect(status).toBe(200)
  // The contract's answer; that its numbers are right, the tests prove.
  return json as Summary
}

function everyNumber({ accounts, decisions, trials, onboarding, conversions, billing }: Summary) {
  const ofBilling = billing ? [billing.partners, ...billing.soonest] : []
  const yours = decisions.flatMap(decision => decision.yours ?? [])
  return [...accounts, ...decisions, ...yours, ...trials, ...onboarding, ...conversions, ...ofBilling]
}

async function totalOf(client: Client, { list, filter }: Rows): Promise<number> {
  const { contentRange } = await client.list(list, { filter, range: [0, 0] })
  return Number(contentRange.split('/').at(-1))
}

/** Each series holds every row that it is about, once. */
async function expectSumsOf(summary: Summary, client: Client): Promise<void> {
  const { accounts, trials, onboarding, conversions } = summary
  for (const { kind, list } of accounts) {
    const isOf = (counted: { readonly kind: string }) => counted.kind === kind
    const running = { stage: ['trial-running', 'extension-open'] }
    expect(sum(trials.filter(isOf))).toBe(await totalOf(client, { list, filter: running }))
    expect(sum(onboarding.filter(isOf))).toBe(await totalOf(client, { list: 'pending', filter: { kind } }))
  }
  const converted = {
    action: ['upgraded', 'convert'],
    outcome: 'applied',
    on_gte: conversions[0]?.week ?? '',
    on_lte: summary.today,
  }
  expect(sum(conversions)).toBe(await totalOf(client, { list: 'events', filter: converted }))
}

function sum(all: readonly Total[]): number {
  return all.reduce((total, one) => total + one.total, 0)
}

/** What asks for a decision at all. */
function decisionsIn({ decisions }: Summary): Readonly<Record<string, number>> {
  const some = decisions.filter(({ total }) => total > 0)
  return Object.fromEntries(some.map(({ decision, total }) => [decision, total]))
}

function demoOf(settings: ReturnType<typeof seedOn>['settings']): typeof settings {
  const { today, edition } = settings
  return { ...settings, demo: { seed: { today, edition, customers: 60 }, movedFrom: today, movingTo: today } }
}
