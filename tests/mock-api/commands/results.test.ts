import { describe, expect, it } from 'vitest'
import type { Client } from '../client'
import { type Api, startApi } from '../server'
import { manyTrials } from './manyTrials'

const channel = {
  customers: {
    contoso: 'a trial two days from its end',
    litware: 'production for months',
    wideworld: 'a trial whose window opens tomorrow',
    'foreign-of-trey': { in: 'a trial two days from its end', partnerId: 'trey' },
  },
} as const

describe('A command', () => {
  it('answers one result per id, in the order of the ids, each with its own outcome', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const ids = ['nobody', 'wideworld', 'contoso', 'foreign-of-trey', 'litware']

    const results = await admin.act('customer', 'extend-trial', { ids })

    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['nobody', 'not-found'],
      ['wideworld', 'refused'],
      ['contoso', 'applied'],
      ['foreign-of-trey', 'not-found'],
      ['litware', 'refused'],
    ])
  })

  it('answers the record as it is from now on', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    const [result] = await admin.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect(result).toEqual({
      id: 'contoso',
      outcome: 'applied',
      record: await admin.record('customers', 'contoso'),
    })
    expect(await admin.record('customers', 'contoso')).toMatchObject({
      trialEndsOn: '2026-06-24',
      trialExtensions: 1,
      automaticUpgrade: 'keep',
      stage: 'trial-running',
      revision: 2,
    })
  })

  it('extends a thousand trials in one request', async () => {
    await using api = await startApi({ customers: manyTrials(1_000) })
    const admin = await api.signIn('partner-admin')
    const ids = Object.keys(manyTrials(1_000))

    const results = await admin.act('customer', 'extend-trial', { ids })

    expect(results.map(({ id }) => id)).toEqual(ids)
    expect(results.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1_000)
    expect(await countOf(admin, { trialEndsOn_gte: '2026-06-24' })).toBe(1_000)
    expect(await api.store.all('events')).toHaveLength(1_000)
    expect(await api.store.all('mails')).toHaveLength(1_000)
  })

  it('is one step for everybody who looks on: none of it is there, or all of it', async () => {
    await using api = await startApi({ customers: manyTrials(2_000) })
    const admin = await api.signIn('internal-admin')
    const onlooker = await api.signIn('partner-viewer')

    let done = false
    const command = admin
      .act('customer', 'extend-trial', { ids: Object.keys(manyTrials(2_000)) })
      .finally(() => {
        done = true
      })
    const counts = new Set<number>()
    while (!done) counts.add(await countOf(onlooker, { trialExtensions: 1 }))
    await command
    counts.add(await countOf(onlooker, { trialExtensions: 1 }))

    expect([...counts].filter(count => count !== 0)).toEqual([2_000])
  })
})

describe('A dry run', () => {
  const ids = ['contoso', 'wideworld', 'litware', 'nobody', 'foreign-of-trey']

  it.each([
    ['extend-trial', {}],
    ['manage-upgrade', { automaticUpgrade: 'block' }],
    ['convert', { expiresOn: '2027-01-31', sku: 'professional-msp-2025' }],
    ['edit', { expiresOn: '2027-01-31', addOns: [] }],
  ] as const)('answers to %s what the command itself then answers', async (action, change) => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    const foretold = await admin.act('customer', action, { ids, dryRun: true, ...change })
    const done = await admin.act('customer', action, { ids, ...change })

    expect(foretold).toEqual(done)
    expect(foretold.map(({ outcome }) => outcome)).toContain('applied')
  })

  it('stores nothing: no change, no event, no mail', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const before = await storedIn(api)

    for (const headers of [{}, { 'Idempotency-Key': 'a-preview' }]) {
      await admin.act('customer', 'extend-trial', { ids, dryRun: true }, headers)
      await admin.act('customer', 'convert', { ids, dryRun: true })
    }

    expect(await storedIn(api)).toEqual(before)
  })

  it('under an idempotency key shows what would be, each time, as things stand by then', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const preview = () =>
      admin.act('customer', 'extend-trial', { ids: ['contoso'], dryRun: true }, { 'Idempotency-Key': 'once' })

    const first = await preview()
    expect(first).toEqual([
      { id: 'contoso', outcome: 'applied', record: expect.objectContaining({ trialEndsOn: '2026-06-24' }) },
    ])
    expect(await preview()).toEqual(first)
  })
})

async function countOf(client: Client, filter: unknown): Promise<number> {
  const { contentRange } = await client.list('customers', { filter, range: [0, 0] })
  return Number(contentRange.split('/')[1])
}

async function storedIn({ store }: Api) {
  return {
    customers: await store.all('customers'),
    partners: await store.all('partners'),
    events: await store.all('events'),
    mails: await store.all('mails'),
    answers: await store.all('answers'),
  }
}
