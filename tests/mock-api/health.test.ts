import { describe, expect, it, vi } from 'vitest'
import type { Phase } from '../../mock-api/operations/operation'
import { version } from '../../mock-api/version'
import { problemIn } from './client'
import { serve, startApi } from './server'
import { fullDisk } from './store/disk'
import { filePlace } from './store/filePlace'
import { smallState } from './store/smallState'

const health = '/api/health'
const alive = '/api/health?probe=alive'

describe('The health of the server', () => {
  it('is that it is ready, and which version it is, for everybody who asks', async () => {
    await using api = await startApi()
    const answer = await api.anybody.get(health)
    expect([answer.status, answer.json]).toEqual([200, { status: 'ready', version }])
    expect((await api.anybody.send('HEAD', health)).status).toBe(200)
    expect(version).toMatch(/^\d+\.\d+\.\d+/)
  })

  it.each([
    ['starting', 'The server is making up for the days on which it was down. Ask again soon.'],
    ['stopping', 'The server is finishing what it has accepted, and takes nothing new.'],
  ] as const)(
    'is 503 while it is %s, although it is alive; that is no failure to be logged',
    async (phase, detail) => {
      await using api = await startApi({ phase: (): Phase => phase })
      const answer = await api.anybody.get(health)
      expect(answer.status).toBe(503)
      expect(problemIn(answer)).toMatchObject({ reason: 'not-ready', phase, detail })
      const other = await api.anybody.get(alive)
      expect([other.status, other.json]).toEqual([200, { status: 'alive', version }])
    },
  )

  it('is 503 while the disk takes no changes, and is well again by itself soon after it does', async () => {
    await using place = await filePlace()
    await using api = await serve(await place.open(smallState), { log: () => {} })
    const admin = await api.signIn('partner-admin')
    using disk = await fullDisk()
    expect((await api.anybody.get(health)).status).toBe(200)
    expect((await admin.post('/api/customers/actions/convert', { ids: ['contoso'] })).status).toBe(503)

    const answer = await api.anybody.get(health)
    expect([answer.status, problemIn(answer).reason]).toEqual([503, 'storage-unavailable'])
    expect((await api.anybody.get(alive)).status).toBe(200)
    expect((await admin.get('/api/customers')).status).toBe(200)
    disk.mend()
    await vi.waitFor(async () => expect((await api.anybody.get(health)).status).toBe(200), 3_000)
  })

  it('is told at once, whatever other requests have to wait for', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    let held = false
    const settings = () => (held ? new Promise<never>(() => {}) : store.settings())
    await using api = await serve({ ...store, settings })
    held = true
    expect((await api.anybody.get(health)).status).toBe(200)
  })

  it.each(['?probe=dead', '?probe', '?verbose=1', '?probe=alive&probe=ready'])(
    'is asked for in no other way: %s',
    async query => {
      await using api = await startApi()
      const answer = await api.anybody.get(`${health}${query}`)
      expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-query'])
    },
  )
})
