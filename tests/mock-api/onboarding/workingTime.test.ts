import { describe, expect, it } from 'vitest'
import { hearTenants } from '../../../mock-api/simulation/hearTenants'
import { tenantsAtWork } from '../../../mock-api/simulation/tenantsAtWork'
import type { PendingFacts } from '../channel'
import { type Api, startApi } from '../server'
import { temporaryFolder } from '../temporaryFolder'
import { visitorWith } from './visitor'

describe('A tenant', () => {
  it('reports when its time has come and not before, and its whole import takes less than 20 seconds', async () => {
    const ids = Array.from({ length: 50 }, (_, index) => `customer-${index}`)
    const pending = Object.fromEntries(ids.map((id): [string, PendingFacts] => [id, { kind: 'customer' }]))
    const { now, at } = settableClock()
    await using api = await startApi({ pending, now })
    await Promise.all(ids.map(id => configured(api, id)))
    const backend = { store: api.store, now, publicUrl: api.url, mailState: 'recorded', demo: false } as const

    // The clock goes on by a quarter of a second, which is how often the tenants are heard.
    const heard: number[] = []
    for (let elapsed = 0; elapsed < 20_000; elapsed += 250) {
      at.time = elapsed
      heard.push(await hearTenants(backend, now()))
    }

    const first = heard.findIndex(count => count > 0)
    expect(first).toBeGreaterThan(1)
    expect(heard.slice(0, first).every(count => count === 0)).toBe(true)
    // The check, and the four parts of the import.
    expect(heard.reduce((sum, count) => sum + count, 0)).toBe(5 * ids.length)
    expect((await api.store.all('customers')).map(({ id }) => id).sort()).toEqual([...ids].sort())
  })

  it('is heard once, by however many at the same time', async () => {
    const { now, at } = settableClock()
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } }, now })
    await configured(api, 'contoso')
    const backend = { store: api.store, now, publicUrl: api.url, mailState: 'recorded', demo: false } as const
    at.time = 5_000

    const heard = await Promise.all(Array.from({ length: 5 }, () => hearTenants(backend, now())))

    expect(heard).toEqual([1, 0, 0, 0, 0])
    const [account] = await api.store.find('pending', ['contoso'])
    expect(account?.history.at(-1)?.status).toBe('running-import')
    expect(account?.tenant.importedParts).toBe(0)
  })

  it('rests until somebody takes a step, whatever the time', async () => {
    const statuses = [
      'link-sent',
      'onboarding-started',
      'consent-granted',
      'management-configuration',
    ] as const
    const history = statuses.map(status => ({ status, at: '2026-06-01T08:00:00.000Z' }))
    await using api = await startApi({
      pending: {
        fresh: { kind: 'customer' },
        granted: { kind: 'customer', history: history.slice(0, 3) },
        configured: { kind: 'customer', history },
        failed: {
          kind: 'customer',
          history: [...history, { status: 'pre-import-error', at: '2026-06-01T08:00:00.000Z' }],
          failure: 'wrong-credentials',
        },
      },
    })
    const visitor = visitorWith('token-of-fresh', api.anybody)
    await visitor.start()
    await visitor.consent()

    expect(await api.tick()).toBe(0)
  })

  it('goes on after a restart where it was, as if it had worked meanwhile', async () => {
    await using folder = await temporaryFolder()
    const options = { pending: { contoso: { kind: 'customer' } }, path: folder.file('db.json') } as const
    const { now, at } = settableClock()
    {
      await using api = await startApi({ ...options, now })
      await configured(api, 'contoso')
      await api.tick()
      await api.tick()
    }
    at.time = 60_000
    await using api = await startApi({ ...options, now })
    const backend = { store: api.store, now, publicUrl: api.url, mailState: 'recorded', demo: false } as const
    for (const moment of [60_000, 65_000, 70_000]) {
      at.time = moment
      expect(await hearTenants(backend, now())).toBe(1)
    }
    expect((await api.store.all('customers')).map(({ id }) => id)).toEqual(['contoso'])
  })
})

describe('The tenants at work', () => {
  it('move an onboarding to its end by themselves, watched by nobody, and try again when the store has failed them', async () => {
    // Each look at the clock is five seconds later: what takes seconds is over in a few beats.
    let looks = 0
    const now = () => new Date(Date.parse('2026-06-15T09:00:00.000Z') + 5_000 * looks++)
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } }, now })
    await configured(api, 'contoso')
    const failures: unknown[] = []
    const { store } = api
    let broken = true
    const failing = {
      ...store,
      commit: ((decide: Parameters<typeof store.commit>[0]) => {
        if (!broken) return store.commit(decide)
        broken = false
        return Promise.reject(new Error('the disk is full'))
      }) as typeof store.commit,
    }

    const stop = tenantsAtWork({ store: failing, now, publicUrl: api.url, mailState: 'recorded' }, error =>
      failures.push(error),
    )
    while ((await store.all('pending')).length > 0) await new Promise(resolve => setTimeout(resolve, 20))
    await stop()

    expect(failures).toEqual([new Error('the disk is full')])
    expect((await store.all('customers')).map(({ id }) => id)).toEqual(['contoso'])
  })
})

function settableClock() {
  const at = { time: 0 }
  return { at, now: () => new Date(Date.parse('2026-06-15T09:00:00.000Z') + at.time) }
}

async function configured({ anybody }: Api, id: string): Promise<void> {
  const visitor = visitorWith(`token-of-${id}`, anybody)
  await visitor.start()
  await visitor.consent()
  const { status } = await visitor.configure()
  expect(status).toBe(200)
}
