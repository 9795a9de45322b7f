import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { defaultPreferences } from '#contract'
import type { Client } from '../client'
import { seedOn } from '../seed/seeded'
import { type Api, serve, startApi } from '../server'
import { allOf } from '../store/changes'
import { filePlace } from '../store/filePlace'
import { temporaryFolder } from '../temporaryFolder'
import { move } from './demoClock'

/** What may have happened before. */
const histories: Readonly<Record<string, (admin: Client, api: Api) => Promise<unknown>>> = {
  'nothing at all': async () => {},
  'a year of the calendar': admin => move(admin, { days: 366 }),
  'another edition': admin => admin.post('/api/demo/edition', { edition: '2024-03' }),
  'commands of every kind, under keys': async admin => {
    const { rows } = await admin.list('customers')
    const ids = rows.map(({ id }) => id)
    const key = { 'Idempotency-Key': 'before' }
    await admin.act('customer', 'extend-trial', { ids }, key)
    await admin.act('customer', 'manage-upgrade', { ids, automaticUpgrade: 'block' })
    await admin.act('customer', 'convert', { ids })
    await admin.act('customer', 'edit', { ids, expiresOn: '2028-01-01' })
    const partners = (await admin.list('partners')).rows.map(({ id }) => id)
    await admin.act('partner', 'convert', { ids: partners })
  },
  'accounts added, and others come into their lists': async (admin, api) => {
    const { status } = await admin.post('/api/pending', {
      kind: 'partner',
      organizationName: 'Birchwood',
      notificationEmail: 'it@birchwood.example',
      distributorId: 'distributor-1',
    })
    expect(status).toBe(201)
    const pending = (await api.store.all('pending')).map(({ id }) => id)
    await admin.post('/api/pending/actions/resend-link', { ids: pending })
    await admin.post('/api/pending/actions/check-again', { ids: pending })
    while ((await api.tick()) > 0);
    expect((await api.store.all('pending')).length).toBeLessThan(pending.length)
  },
  'preferences kept': async admin => {
    const { status } = await admin.put('/api/preferences', defaultPreferences, { 'If-Match': '*' })
    expect(status).toBe(200)
  },
  'a start over before': async admin => {
    await move(admin, { days: 40 })
    await admin.post('/api/demo/reset', {})
    await move(admin, { days: 3 })
  },
}

/** What a data file holds after a demo was started, and `happen` has happened to it. */
async function dataFileAfter(happen: (api: Api) => Promise<unknown>): Promise<string> {
  await using folder = await temporaryFolder()
  const path = folder.file('db.json')
  const api = await startApi({ state: seedOn('2026-06-15', 60), path })
  await happen(api)
  await api.stop()
  return await readFile(path, 'utf8')
}

/** The state in a data file, without who is signed in, what people keep for themselves, and how many commits it took. */
function stateIn(file: string): string {
  const state = file
    .replace(/^"meta": .*$/m, '')
    .replace(/^"sessions": \[[^\]]*\]/m, '"sessions": []')
    .replace(/^"preferences": \[\n.*\n\]/m, '"preferences": []')
  expect(state).not.toBe(file)
  return state
}

describe('Starting a demo over', () => {
  it.each(Object.entries(histories))(
    'gives byte for byte the state of a fresh start, after %s',
    async (_, happen) => {
      const fresh = stateIn(await dataFileAfter(async () => {}))

      const startedOver = await dataFileAfter(async api => {
        const admin = await api.signIn('internal-admin')
        await happen(admin, api)
        const { status, json } = await admin.post('/api/demo/reset', {})
        expect([status, json]).toEqual([200, { today: '2026-06-15', edition: '2025' }])
      })

      expect(stateIn(startedOver) === fresh).toBe(true)
    },
  )

  it('keeps people signed in, and shows them the first day', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 60) })
    const [admin, partner] = [await api.signIn('internal-admin'), await api.signIn('partner-viewer')]
    const [before] = [await partner.list('customers')]
    await move(admin, { days: 30 })
    expect(await partner.list('customers')).not.toEqual(before)

    await partner.post('/api/demo/reset', {})

    expect((await admin.session()).today).toBe('2026-06-15')
    expect(await partner.list('customers')).toEqual(before)
    expect((await admin.get('/api/demo/clock')).json).toMatchObject({ today: '2026-06-15', events: [] })
    expect((await admin.list('mails')).contentRange).toBe('mails */0')
  })

  it('is there when the power is cut right after it', async () => {
    await using place = await filePlace()
    const state = seedOn('2026-06-15', 60)
    await using api = await serve(await place.open(() => state))
    const admin = await api.signIn('internal-admin')
    await move(admin, { days: 30 })
    const kept = { id: 'partner-admin', revision: 1, body: { views: [], choices: {} } }
    await api.store.commit(async () => ({ put: { preferences: [kept] }, answer: undefined }))
    await admin.post('/api/demo/reset', {})
    await using remains = await place.afterPowerCut()

    const store = await remains.open()
    const { sessions, preferences, ...after } = await allOf(store)
    const { sessions: none, preferences: nothing, ...fresh } = state
    expect(after).toEqual(fresh)
    expect([preferences, nothing]).toEqual([[kept], []])
    expect([sessions.length, none.length]).toEqual([1, 0])
    await store.close()
  })

  it('in the middle of a move ends the move', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 300) })
    const admin = await api.signIn('internal-admin')
    const moving = move(admin, { days: 366 })
    while ((await api.store.settings()).today === '2026-06-15') await new Promise(setImmediate)

    const { today, demo } = await api.store.settings()
    expect(today < String(demo?.movingTo)).toBe(true)
    await admin.post('/api/demo/reset', {})
    await moving

    expect((await admin.session()).today).toBe('2026-06-15')
    expect((await api.store.all('events')).filter(({ on }) => on > '2026-06-15')).toEqual([])
  })

  it('happens once for the same request under a key', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 60) })
    const admin = await api.signIn('internal-admin')
    const startOver = () => admin.post('/api/demo/reset', {}, { 'Idempotency-Key': 'over' })
    await startOver()
    await move(admin, { days: 2 })

    expect((await startOver()).json).toEqual({ today: '2026-06-15', edition: '2025' })
    expect((await admin.session()).today).toBe('2026-06-17')
  })

  it('takes a request without a body', async () => {
    await using api = await startApi({ state: seedOn('2026-06-15', 60) })
    const { status } = await (await api.signIn('internal-admin')).send('POST', '/api/demo/reset')
    expect(status).toBe(200)
  })

  it('tells whoever is signed in that what it has read is past', async () => {
    await using api = await startApi({
      state: seedOn('2026-06-15', 60),
      now: () => new Date('2026-06-15T09:00:00Z'),
    })
    const [admin, partner] = [await api.signIn('internal-admin'), await api.signIn('partner-viewer')]
    expect((await partner.session()).startedOverAt).toBeNull()

    await admin.post('/api/demo/reset', {})

    expect((await partner.session()).startedOverAt).toBe('2026-06-15T09:00:00.000Z')
    expect((await (await api.signIn('partner-viewer')).session()).startedOverAt).toBeNull()
  })

  it('takes no fields', async () => {
    await using api = await startApi({ demo: true })
    const { status, json } = await (await api.signIn('internal-admin')).post('/api/demo/reset', {
      today: '2027-01-01',
    })
    expect([status, json]).toMatchObject([422, { errors: { today: 'is not a field of starting over' } }])
  })
})
