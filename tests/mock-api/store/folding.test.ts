import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../../mock-api/store/store'
import { allOf, renaming } from './changes'
import { type FilePlace, filePlace } from './filePlace'
import { smallState } from './smallState'

describe('Folding the log into the data file', () => {
  it('happens when the store is closed: the state is the same, the log empty, one record on a line', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await renameOften(store, 3)
    const before = await allOf(store)
    await store.close()

    expect((await stat(place.log)).size).toBe(0)
    const text = await readFile(place.dataFile, 'utf8')
    expect(JSON.parse(text)).toEqual({ meta: { format: 4, commits: 3 }, ...before })
    expect(text.split('\n').filter(line => line.startsWith('{"id":"contoso"'))).toHaveLength(1)
    await expectSame(place, before)
  })

  it('does not happen when a store is opened over the log of one that was killed, which goes on with it', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await renameOften(store, 3)
    const before = await allOf(store)
    await using remains = (await place.afterPowerCut()) as FilePlace
    const log = await readFile(place.log, 'utf8')
    await store.close()

    const revived = await remains.open()

    expect(await readFile(remains.log, 'utf8')).toBe(log)
    expect(JSON.parse(await readFile(remains.dataFile, 'utf8'))).toMatchObject({ meta: { commits: 0 } })
    expect(await allOf(revived)).toEqual(before)
    await renameOften(revived, 1)
    expect(await readFile(remains.log, 'utf8')).toMatch(log)
    await expectSame(remains, await allOf(revived))
    await revived.close()
  })

  it('happens when a store is opened over a log that the next commit would not follow on', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await renameOften(store, 3)
    const before = await allOf(store)
    const log = await readFile(place.log, 'utf8')
    await store.close()
    // As after a power cut between a data file that skips the numbers of commits that could not be flushed, and its log.
    const { meta, ...state } = JSON.parse(await readFile(place.dataFile, 'utf8'))
    await writeFile(place.dataFile, JSON.stringify({ meta: { ...meta, commits: 5 }, ...state }))
    await writeFile(place.log, log)

    const revived = await place.open()

    expect((await stat(place.log)).size).toBe(0)
    expect(await allOf(revived)).toEqual(before)
    await renameOften(revived, 1)
    await using remains = await place.afterPowerCut()
    await expectSame(remains, await allOf(revived))
    await revived.close()
  })

  it('happens by itself when the log has grown large, and everything is still there', async () => {
    await using place = await filePlace({ foldAtBytes: 20_000 })
    const store = await place.open(smallState)
    for (let turn = 0; turn < 10; turn += 1) await renameOften(store, 10)
    await folded(store)

    expect((await stat(place.log)).size).toBeLessThan(20_000)
    expect(JSON.parse(await readFile(place.dataFile, 'utf8')).meta.commits).toBeGreaterThan(50)
    expect(place.warnings).toEqual([])
    await using remains = await place.afterPowerCut()
    await expectSame(remains, await allOf(store))
    await store.close()
  })

  it('that is not possible is warned of, takes commits all the same, and happens when it is', async () => {
    await using place = await filePlace({ foldAtBytes: 20_000 })
    const store = await place.open(smallState)
    // Nothing can be put in the place of a folder.
    await rm(place.dataFile)
    await mkdir(place.dataFile)

    await renameOften(store, 50)
    await folded(store)
    expect(place.warnings[0]).toMatch(/^The log could not be folded into .*db\.json: /)
    expect((await stat(place.log)).size).toBeGreaterThan(20_000)

    await rm(place.dataFile, { recursive: true })
    await renameOften(store, 1)
    await folded(store)
    expect((await stat(place.log)).size).toBeLessThan(20_000)
    await using remains = await place.afterPowerCut()
    await expectSame(remains, await allOf(store))
    await store.close()
  })

  it('that was interrupted before the log was emptied counts nothing twice', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await renameOften(store, 3)
    const log = await readFile(place.log)
    const before = await allOf(store)
    await store.close()
    await writeFile(place.log, log)

    const again = await place.open()

    expect(await allOf(again)).toEqual(before)
    await renameOften(again, 1)
    expect(await again.find('customers', ['contoso'])).toMatchObject([{ revision: 5 }])
    await using remains = await place.afterPowerCut()
    await expectSame(remains, await allOf(again))
    await again.close()
  })
})

async function renameOften(store: Store, times: number): Promise<void> {
  await Promise.all(
    Array.from({ length: times }, (_, turn) => store.commit(renaming('contoso', `Contoso ${turn}`))),
  )
}

/** Decisions wait while the log is being folded. */
function folded(store: Store): Promise<undefined> {
  return store.commit(async () => ({ answer: undefined }))
}

async function expectSame(
  place: Pick<FilePlace, 'open'>,
  expected: Awaited<ReturnType<typeof allOf>>,
): Promise<void> {
  const store = await place.open()
  expect(await allOf(store)).toEqual(expected)
  await store.close()
}
