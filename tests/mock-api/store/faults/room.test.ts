import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openEmbeddedStore } from '../../../../mock-api/store/embeddedStore'
import { StorageError } from '../../../../mock-api/store/store'
import { serve } from '../../server'
import { allOf, renaming } from '../changes'
import { smallState } from '../smallState'
import { dataFile, remainsOf, revivals } from './afterPowerCut'
import { type SimulatedDisks, simulatedDisks } from './onSimulatedDisk'
import { roomFor } from './room'
import { type SimulatedDisk, simulatedDisk } from './simulatedDisk'
import { none } from './trial'
import { failingAt, waysToFail } from './waysToFail'

const long = 'x'.repeat(1_000)
const large = renaming('litware', long)
const small = renaming('contoso', 'C')
/** What it takes to try the large one: a disk takes that in two pieces. */
const stepsOfTrial = ['write', 'write', 'flush', 'truncate', 'flush'] as const
/** More than the small one needs, and less than the large one. */
const little = 3_000

let simulated: SimulatedDisks
beforeAll(() => {
  simulated = simulatedDisks()
})
afterAll(() => simulated[Symbol.dispose]())

async function opened(retryAfter = 0) {
  const disk = simulatedDisk()
  simulated.putIn(disk)
  return { disk, store: await openEmbeddedStore({ path: dataFile, firstState: smallState, retryAfter }) }
}

/** A store that was refused the large commit, on a disk that is well now. */
async function refusedOnce() {
  const { disk, store } = await opened()
  await store.commit(small)
  disk.fail(roomFor(little, disk))
  await expect(store.commit(large)).rejects.toThrow(StorageError)
  disk.fail(none)
  return { disk, store, held: JSON.stringify(await allOf(store)) }
}

const mostCuts = 8

const logOn = (disk: SimulatedDisk) => disk.names.get(`${dataFile}.log`)?.value

describe('A disk that has refused something large', () => {
  it('is not taken for well because something small finds room, until there is as much as was refused', async () => {
    const { disk, store } = await opened()
    disk.fail(roomFor(little, disk))
    await expect(store.commit(large)).rejects.toThrow(/ENOSPC/)

    expect(await store.takesCommits()).toBe(false)
    await store.commit(small)
    expect(await store.takesCommits()).toBe(false)
    expect(await store.takesCommits()).toBe(false)

    disk.fail(roomFor(20_000, disk))
    expect(await store.takesCommits()).toBe(true)
    const taken = disk.steps.length
    expect(await store.takesCommits()).toBe(true)
    expect(disk.steps).toHaveLength(taken)
    await store.commit(large)
  })

  it('is asked for exactly as many bytes', async () => {
    const { disk, store } = await opened()
    const before = logOn(disk)?.length ?? 0
    await store.commit(large)
    const bytes = (logOn(disk)?.length ?? 0) - before

    const other = await opened()
    for (const [room, well] of [
      [bytes - 1, false],
      [bytes, true],
    ] as const) {
      other.disk.fail(roomFor(0, other.disk))
      await expect(other.store.commit(large)).rejects.toThrow(/ENOSPC/)
      other.disk.fail(roomFor(room, other.disk))
      expect(await other.store.takesCommits()).toBe(well)
    }
    await other.store.commit(large)
  })

  it('is well as soon as it takes a change as large, without being asked', async () => {
    const { disk, store } = await refusedOnce()
    await store.commit(large)
    const steps = disk.steps.length
    expect(await store.takesCommits()).toBe(true)
    expect(disk.steps).toHaveLength(steps)
  })

  it('keeps nothing of what it was tried with, nor is it tried twice at once', async () => {
    const { disk, store, held } = await refusedOnce()
    const [log, steps] = [logOn(disk), disk.steps.length]
    expect(await Promise.all([store.takesCommits(), store.takesCommits()])).toEqual([true, true])

    expect(disk.steps.slice(steps)).toEqual(stepsOfTrial)
    expect(logOn(disk)).toEqual(log)
    expect(JSON.stringify(await allOf(store))).toBe(held)
    expect(await revivals(simulated).over(remainsOf(disk))).toEqual([held])
  })

  it('is tried again a second later at the earliest, however often it is asked for, and at once then', async () => {
    const { disk, store } = await opened(1_000)
    disk.fail(roomFor(little, disk))
    await expect(store.commit(large)).rejects.toThrow(/ENOSPC/)
    using clock = vi.spyOn(performance, 'now').mockReturnValue(50_000)
    expect(await store.takesCommits()).toBe(false)
    const steps = disk.steps.length

    disk.fail(none)
    for (const now of [50_000, 50_001, 50_500, 50_999]) {
      clock.mockReturnValue(now)
      expect(await store.takesCommits()).toBe(false)
    }
    expect(disk.steps).toHaveLength(steps)
    clock.mockReturnValue(51_000)
    expect(await store.takesCommits()).toBe(true)
    expect(disk.steps.slice(steps)).toEqual(stepsOfTrial)
  })

  it('has its log begun anew when a flush fails while it is tried, and takes no change before', async () => {
    for (const flush of [1, 2]) {
      const { disk, store, held } = await refusedOnce()
      let flushes = 0
      disk.fail((_step, kind) => (kind === 'flush' && ++flushes === flush ? { code: 'EIO' } : undefined))
      expect(await store.takesCommits()).toBe(false)

      const former = disk.names.get(`${dataFile}.log`)
      disk.fail((_step, kind) => (kind === 'rename' ? { code: 'EIO' } : undefined))
      await expect(store.commit(small)).rejects.toThrow(StorageError)
      expect(disk.names.get(`${dataFile}.log`)).toBe(former)
      expect(JSON.stringify(await allOf(store))).toBe(held)
      disk.fail(none)
      expect(await store.takesCommits()).toBe(true)
      expect(disk.names.get(`${dataFile}.log`)).not.toBe(former)
    }
  })

  it('may fail at each step at which it is tried, and lose its power at each: nothing is lost, nothing added, and it is well by itself', async () => {
    const cuts = revivals(simulated)
    let failed = 0
    for (const [index, kind] of stepsOfTrial.entries()) {
      for (const way of waysToFail.filter(({ of }) => of.includes(kind))) {
        for (const lasts of [false, true]) {
          const { disk, store, held } = await refusedOnce()
          const where = `step ${index + 1} (${kind}) ${way.name}${lasts ? ' for long' : ''}`
          const faults = failingAt(disk.steps.length + index + 1, way, lasts)
          let cut = 0
          const remains: ReturnType<typeof remainsOf>[number][] = []
          disk.fail((...step) => {
            // For long means the same steps until the fault.
            if (!lasts && cut++ < mostCuts) remains.push(...remainsOf(disk))
            return faults(...step)
          })
          if (!(await store.takesCommits())) failed += 1
          await store.takesCommits()
          disk.fail(none)
          expect(await store.takesCommits(), where).toBe(true)
          expect(await cuts.over([...remains, ...remainsOf(disk)]), where).toEqual([held])

          simulated.putIn(disk)
          await store.commit(large)
          const after = JSON.stringify(await allOf(store))
          expect(await cuts.over(remainsOf(disk)), where).toEqual([after])
        }
      }
    }
    expect(failed).toBeGreaterThan(20)
    expect(cuts.count).toBeGreaterThan(50)
  })

  it('is told of by the health of the server, whoever signs in meanwhile', async () => {
    const { disk, store } = await opened()
    await using api = await serve(store, { log: () => {} })
    const ready = async () => (await api.anybody.get('/api/health')).status
    const admin = await api.signIn('partner-admin')
    disk.fail(roomFor(little, disk))
    await expect(store.commit(large)).rejects.toThrow(/ENOSPC/)

    expect(await ready()).toBe(503)
    await api.signIn('internal-admin')
    expect(await ready()).toBe(503)
    expect((await admin.get('/api/customers')).status).toBe(200)
    disk.fail(none)
    expect(await ready()).toBe(200)
  })
})
