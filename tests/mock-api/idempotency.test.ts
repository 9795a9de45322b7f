import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keepHouse } from '../../mock-api/housekeeping'
import { actionPath, problemIn } from './client'
import { manyTrials } from './commands/manyTrials'
import { type Api, startApi } from './server'

const channel = {
  customers: {
    contoso: 'a trial two days from its end',
    litware: 'production for months',
    wideworld: 'a trial two days from its end',
  },
} as const

const once = { 'Idempotency-Key': '5f0f3c62-1b7d-4d60-9e57-2a3c6b1a7e11' }
const extendAll = { ids: ['contoso', 'litware', 'nobody'] }

describe('The same request under the same idempotency key', () => {
  it('has one effect and the same answer, however often it is sent', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const send = () => admin.post(actionPath('customer', 'extend-trial'), extendAll, once)

    const first = await send()
    const again = [await send(), await send()]

    expect(again.map(({ status, json }) => [status, json])).toEqual([
      [200, first.json],
      [200, first.json],
    ])
    await expectOneEffect(api)
  })

  it('has one effect when its twins come all at once', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => admin.post(actionPath('customer', 'extend-trial'), extendAll, once)),
    )

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    await expectOneEffect(api)
  })

  it('has one effect across a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'partner-app-'))
    const path = join(folder, 'db.json')
    const answers: unknown[] = []

    for (let start = 0; start < 3; start += 1) {
      await using api = await startApi({ ...channel, path })
      const admin = await api.signIn('partner-admin')
      answers.push(await admin.act('customer', 'extend-trial', extendAll, once))
      await expectOneEffect(api)
    }

    expect(answers).toEqual([answers[0], answers[0], answers[0]])
    await rm(folder, { recursive: true })
  })

  it('answers what was decided then, even when it would be decided otherwise by now', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const convert = () => admin.act('customer', 'convert', { ids: ['contoso', 'litware'] }, once)

    const first = await convert()
    await admin.act('customer', 'edit', { ids: ['contoso'], expiresOn: '2028-01-31' })
    const again = await convert()

    expect(outcomesOf(again)).toEqual(outcomesOf(first))
    expect(outcomesOf(again)).toEqual(['applied', 'refused'])
    expect(await admin.record('customers', 'contoso')).toMatchObject({ revision: 3 })
  })

  it('is known for 24 hours, and forgotten after', async () => {
    await using api = await startApi({ ...channel, now: () => new Date('2026-06-15T10:00:00Z') })
    const admin = await api.signIn('partner-admin')
    const extend = () => admin.act('customer', 'extend-trial', { ids: ['contoso'] }, once)
    await extend()

    await keepHouse(api.store, new Date('2026-06-16T10:00:00Z'))
    expect(outcomesOf(await extend())).toEqual(['applied'])

    await keepHouse(api.store, new Date('2026-06-16T10:00:01Z'))
    expect(outcomesOf(await extend())).toEqual(['refused'])
  })
})

describe('Another request under a key that has been used', () => {
  const others = [
    ['other accounts', 'customer', 'extend-trial', { ids: ['wideworld'] }],
    ['another action', 'customer', 'convert', extendAll],
    ['another kind', 'partner', 'extend-trial', extendAll],
    ['another order', 'customer', 'extend-trial', { ids: ['litware', 'contoso', 'nobody'] }],
  ] as const

  it.each(others)('is refused 422 and does nothing: %s', async (_, kind, action, body) => {
    await using api = await startApi(channel)
    const admin = await api.signIn('internal-admin')
    await admin.act('customer', 'extend-trial', extendAll, once)

    const answer = await admin.post(actionPath(kind, action), body, once)

    expect(answer.status).toBe(422)
    expect(problemIn(answer)).toMatchObject({
      type: '/problems/idempotency-key-reused',
      reason: 'idempotency-key-reused',
    })
    await expectOneEffect(api)
  })

  it('of somebody else is a request of its own', async () => {
    await using api = await startApi(channel)
    const partner = await api.signIn('partner-admin')
    const vendor = await api.signIn('internal-admin')

    await partner.act('customer', 'extend-trial', { ids: ['contoso'] }, once)
    const results = await vendor.act('customer', 'extend-trial', { ids: ['wideworld'] }, once)

    expect(outcomesOf(results)).toEqual(['applied'])
  })

  it('is a request of its own when the first one was at fault', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')
    const reseller = await api.signIn('reseller-admin')
    const wrong = { ids: ['contoso', 'contoso'] }

    expect((await admin.post(actionPath('customer', 'extend-trial'), wrong, once)).status).toBe(422)
    expect((await reseller.post(actionPath('customer', 'extend-trial'), extendAll, once)).status).toBe(403)
    expect(await api.store.all('answers')).toEqual([])
    const right = await admin.act('customer', 'extend-trial', { ids: ['contoso'] }, once)
    expect(outcomesOf(right)).toEqual(['applied'])
  })
})

describe('An idempotency key', () => {
  it.each(['', 'two words', 'ÿ', 'x'.repeat(256)])('that is none is answered 400: %j', async key => {
    await using api = await startApi(channel)
    const admin = await api.signIn('partner-admin')

    const answer = await admin.post(actionPath('customer', 'extend-trial'), extendAll, {
      'Idempotency-Key': key,
    })

    expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-request'])
  })

  it('means the same whoever’s browser it comes from, as long as it is the same operator', async () => {
    await using api = await startApi(channel)
    const [laptop, phone] = [await api.signIn('partner-admin'), await api.signIn('partner-admin')]

    const first = await laptop.act('customer', 'extend-trial', extendAll, once)
    const again = await phone.act('customer', 'extend-trial', extendAll, once)

    expect(again).toEqual(first)
    await expectOneEffect(api)
  })

  it('is not looked at where nobody is signed in: a token is given out once, and a step done twice is one', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const headers = { 'Idempotency-Key': 'no key at all' }
    const signedIn = await api.anybody.post('/api/session', { operatorId: 'internal-admin' }, headers)
    const started = await api.anybody.post('/api/activations/token-of-contoso/start', {}, headers)
    expect([signedIn.status, started.status]).toEqual([201, 200])
  })
})

describe('Fifty clients that extend the same trial at once', () => {
  it('extend it exactly once', async () => {
    await using api = await startApi(channel)
    const clients = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        api.signIn(index % 2 === 0 ? 'partner-admin' : 'internal-admin'),
      ),
    )

    const answers = await Promise.all(
      clients.map((client, index) =>
        client.act('customer', 'extend-trial', { ids: ['contoso'] }, { 'Idempotency-Key': `key-${index}` }),
      ),
    )

    const results = answers.flat()
    expect(results.filter(({ outcome }) => outcome === 'applied')).toHaveLength(1)
    const reasons = results.map(result => (result.outcome === 'refused' ? result.problem.reason : null))
    expect(reasons.filter(reason => reason === 'extension-limit-reached')).toHaveLength(49)
    expect(await clients[0]?.record('customers', 'contoso')).toMatchObject({
      trialEndsOn: '2026-06-24',
      trialExtensions: 1,
      revision: 2,
    })
    expect(await api.store.all('mails')).toHaveLength(1)
  })

  it('with overlapping selections of hundreds, extend each of them exactly once', async () => {
    const customers = manyTrials(300)
    await using api = await startApi({ customers })
    const admin = await api.signIn('partner-admin')
    const ids = Object.keys(customers)

    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        admin.act('customer', 'extend-trial', { ids: ids.slice(index * 4, index * 4 + 100) }),
      ),
    )

    const applied = answers.flat().filter(({ outcome }) => outcome === 'applied')
    expect(applied).toHaveLength(49 * 4 + 100)
    expect(new Set(applied.map(({ id }) => id)).size).toBe(applied.length)
  })
})

async function expectOneEffect({ store }: Api): Promise<void> {
  expect(await store.find('customers', ['contoso'])).toMatchObject([
    { trialEndsOn: '2026-06-24', trialExtensions: 1, revision: 2 },
  ])
  expect(await store.all('events')).toHaveLength(2)
  expect(await store.all('mails')).toHaveLength(1)
  expect(await store.all('answers')).toHaveLength(1)
}

function outcomesOf(results: readonly { readonly outcome: string }[]): readonly string[] {
  return results.map(({ outcome }) => outcome)
}
