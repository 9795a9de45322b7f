import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultPreferences } from '#contract'
import { openEmbeddedStore } from '../../../../mock-api/store/embeddedStore'
import { channel, tokenOf } from '../../channel'
import { type Client, problemIn } from '../../client'
import type { HttpAnswer } from '../../http'
import { newCustomer } from '../../onboarding/visitor'
import { serve } from '../../server'
import { allOf } from '../changes'
import { dataFile, remainsOf, revivals } from './afterPowerCut'
import { type SimulatedDisks, simulatedDisks } from './onSimulatedDisk'
import { type Faults, type StepKind, simulatedDisk } from './simulatedDisk'

const state = () =>
  channel({
    demo: true,
    customers: {
      contoso: 'a trial two days from its end',
      litware: 'a trial two days from its end',
      adventure: 'a trial that started today',
    },
    pending: { woodgrove: { kind: 'customer' } },
  })

const key = { 'Idempotency-Key': 'the-one' }
const act = '/api/customers/actions'

/** What changes something, asked for by the partner of these customers. */
const requests: Readonly<Record<string, (admin: Client, tag: string) => Promise<HttpAnswer>>> = {
  'a command for one account': admin => admin.post(`${act}/extend-trial`, { ids: ['contoso'] }, key),
  'a command for several': admin =>
    admin.post(
      `${act}/manage-upgrade`,
      { ids: ['contoso', 'litware', 'nobody'], automaticUpgrade: 'block' },
      key,
    ),
  'an account that is added': admin =>
    admin.post('/api/pending', { ...newCustomer, organizationName: 'Fourth Coffee' }, key),
  'a link that is sent again': admin =>
    admin.post('/api/pending/actions/resend-link', { ids: ['woodgrove'] }, key),
  'a visitor who starts': admin => admin.post(`/api/activations/${tokenOf('woodgrove')}/start`, {}),
  preferences: (admin, tag) =>
    admin.put('/api/preferences', { ...defaultPreferences, views: [] }, { 'If-Match': tag }),
  'a move of the clock': admin => admin.post('/api/demo/clock', { days: 3 }, key),
  'another edition': admin => admin.post('/api/demo/edition', { edition: '2024-11' }, key),
  'starting over': admin => admin.post('/api/demo/reset', {}, key),
  'a sign-in': admin => admin.post('/api/session', { operatorId: 'internal-admin' }),
}

const failing =
  (code: string, ...kinds: readonly StepKind[]): Faults =>
  (_step, kind) =>
    kinds.includes(kind) ? { code } : undefined

const underKey = new Set(Object.keys(requests).filter(name => !['preferences', 'a sign-in'].includes(name)))

/** Disks that take no change, each at another step of it. */
const disks: Readonly<Record<string, Faults>> = {
  'is full': failing('ENOSPC', 'write'),
  'takes half, and then nothing more': (() => {
    let writes = 0
    return (_step, kind) =>
      kind === 'write' ? { taken: length => (writes++ === 0 ? length >> 1 : 0) } : undefined
  })(),
  'fails each flush': failing('EIO', 'flush'),
  'is read-only': failing('EROFS', 'open', 'write', 'truncate', 'flush', 'rename', 'remove'),
}

describe.each(Object.entries(disks))('While the disk %s', (_, faults) => {
  let simulated: SimulatedDisks
  beforeAll(() => {
    simulated = simulatedDisks()
  })
  afterAll(() => simulated[Symbol.dispose]())

  it.each(Object.entries(requests))(
    '%s is refused with 503, nothing of it is to be seen, and once the disk is well it is done once',
    async (name, request) => {
      const disk = simulatedDisk()
      simulated.putIn(disk)
      const store = await openEmbeddedStore({ path: dataFile, firstState: state, retryAfter: 0 })
      await using api = await serve(store, { log: () => {} })
      const admin = await api.signIn('partner-admin')
      const ready = async () => (await api.anybody.get('/api/health')).status
      const shown = async () =>
        (await Promise.all(lists.map(list => admin.get(list)))).map(({ text }) => text)
      const tag = String((await admin.get('/api/preferences')).headers.etag)
      const [held, seen] = [await allOf(store), await shown()]

      disk.fail(faults)
      for (let turn = 0; turn < 2; turn += 1) {
        const refused = await request(admin, tag)
        expect([refused.status, problemIn(refused).reason]).toEqual([503, 'storage-unavailable'])
        expect(await ready()).toBe(503)
        expect(await shown()).toEqual(seen)
        expect(await allOf(store)).toEqual(held)
      }

      disk.fail(() => undefined)
      expect(await ready()).toBe(200)
      const first = await request(admin, tag)
      expect(first.status).toBeLessThan(300)
      const after = await allOf(store)
      expect(after).not.toEqual(held)
      if (underKey.has(name)) {
        const again = await request(admin, tag)
        expect([again.status, again.json]).toEqual([first.status, first.json])
        expect(await allOf(store)).toEqual(after)
      }
      expect(await revivals(simulated).over(remainsOf(disk))).toEqual([JSON.stringify(await allOf(store))])
      simulated.putIn(disk)
    },
  )
})

const lists = ['/api/customers', '/api/pending', '/api/events', '/api/mails', '/api/demo/clock']
