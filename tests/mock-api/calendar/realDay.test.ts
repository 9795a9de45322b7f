import { describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import { StorageError, type Store } from '../../../mock-api/store/store'
import { channel } from '../channel'
import { serve, startApi } from '../server'

const contoso = { contoso: 'a trial two days from its end' } as const

/** A backend that follows the real day, which the test says. */
function settableNow() {
  const clock = { at: '2026-06-15T12:00:00.000Z' }
  return { clock, now: () => new Date(clock.at) }
}

describe('Where no demo’s clock moves the day, it is the real one', () => {
  it('and a request right after midnight finds the new day carried out', async () => {
    const { clock, now } = settableNow()
    await using api = await startApi({ customers: contoso, now })
    const partner = await api.signIn('partner-admin')

    clock.at = '2026-06-17T00:00:00.001Z'
    expect(await partner.session()).toMatchObject({ today: '2026-06-17', demo: false })
    expect(await partner.record('customers', 'contoso')).toMatchObject({
      subscriptionLevel: 'PRODUCTION',
      productionSince: '2026-06-17',
    })
    const [late] = await partner.act('customer', 'extend-trial', { ids: ['contoso'] })
    expect(late).toMatchObject({ outcome: 'refused', problem: { reason: 'already-in-production' } })
  })

  it('and many requests right after midnight find it carried out once', async () => {
    const { clock, now } = settableNow()
    await using api = await startApi({ customers: contoso, now })
    const partner = await api.signIn('partner-admin')

    clock.at = '2026-06-17T00:00:00.001Z'
    const days = await Promise.all(Array.from({ length: 20 }, async () => (await partner.session()).today))

    expect(new Set(days)).toEqual(new Set(['2026-06-17']))
    expect((await api.store.settings()).today).toBe('2026-06-17')
    expect((await api.store.all('events')).map(({ action }) => action)).toEqual(['upgraded'])
  })

  it('and a week without the server is made up for, each day on its own', async () => {
    const { clock, now } = settableNow()
    await using api = await startApi({
      customers: { ...contoso, litware: 'production that expires in three weeks' },
      partners: { alpine: 'a trial whose window opens tomorrow', tailspin: 'production for months' },
      now,
    })
    clock.at = '2026-07-08T08:00:00.000Z'
    await (await api.signIn('internal-admin')).session()

    expect(
      (await api.store.all('events')).map(({ on, accountId, action }) => `${on} ${accountId} ${action}`),
    ).toEqual([
      '2026-06-16 alpine upgrade-notice',
      '2026-06-17 contoso upgraded',
      '2026-06-19 alpine upgraded',
      '2026-07-06 litware expired',
    ])
  })

  it('and when the disk refuses at midnight, people are answered as of the day before, until it takes the new one', async () => {
    const { clock, now } = settableNow()
    const store = await openEmbeddedStore({
      path: ':memory:',
      firstState: () => channel({ customers: contoso }),
    })
    let full = false
    const failing: Store = {
      ...store,
      commit: decide => (full ? Promise.reject(new StorageError('The disk is full.')) : store.commit(decide)),
    }
    await using api = await serve(failing, { now })
    const partner = await api.signIn('partner-admin')

    full = true
    clock.at = '2026-06-17T09:00:00.000Z'
    expect((await partner.session()).today).toBe('2026-06-15')
    expect(await partner.record('customers', 'contoso')).toMatchObject({ stage: 'extension-open' })

    full = false
    expect((await partner.session()).today).toBe('2026-06-17')
    expect(await partner.record('customers', 'contoso')).toMatchObject({ stage: 'production' })
  })

  it('and the demo kit is not there', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')

    const answers = await Promise.all([
      admin.get('/api/demo/clock'),
      admin.post('/api/demo/clock', { days: 1 }),
      admin.post('/api/demo/reset', {}),
      admin.post('/api/demo/edition', { edition: '2024-11' }),
    ])
    for (const { status, json } of answers) {
      expect([status, json]).toMatchObject([
        404,
        { detail: 'This is no demo: its day is the real one. Start one with the setting TODAY.' },
      ])
    }
  })
})
