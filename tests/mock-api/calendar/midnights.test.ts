import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { keepMidnights } from '../../../mock-api/calendar/midnights'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import { StorageError, type Store } from '../../../mock-api/store/store'
import { channel } from '../channel'

/** A backend on a real day that the test says, whose disk it can fill; nobody asks it for anything. */
async function unwatched() {
  const store = await openEmbeddedStore({
    path: ':memory:',
    firstState: () => channel({ customers: { contoso: 'a trial on its last day' } }),
  })
  const world = { at: '2026-06-15T23:59:59.900Z', full: false, failures: [] as unknown[] }
  const failing: Store = {
    ...store,
    commit: decide =>
      world.full ? Promise.reject(new StorageError('The disk is full.')) : store.commit(decide),
  }
  const backend = {
    store: failing,
    now: () => new Date(world.at),
    publicUrl: 'http://127.0.0.1',
    mailState: 'recorded',
  } as const
  onTestFinished(keepMidnights(backend, failure => world.failures.push(failure), { beat: 5 }))
  return { world, store }
}

describe('Midnight', () => {
  it('is noticed though nobody asks for anything', async () => {
    const { world, store } = await unwatched()
    await wait(50)
    expect((await store.settings()).today).toBe('2026-06-15')

    world.at = '2026-06-16T00:00:00.000Z'
    await expect.poll(async () => (await store.settings()).today).toBe('2026-06-16')
    expect((await store.all('events')).map(({ action }) => action)).toEqual(['upgraded'])
  })

  it('that the disk does not take is told once, and made up for when the disk does', async () => {
    const { world, store } = await unwatched()
    world.full = true
    world.at = '2026-06-17T00:00:00.000Z'
    await wait(100)
    expect(world.failures).toEqual([new StorageError('The disk is full.')])
    expect((await store.settings()).today).toBe('2026-06-15')

    world.full = false
    await expect.poll(async () => (await store.settings()).today).toBe('2026-06-17')
    expect(world.failures).toHaveLength(1)
  })
})
