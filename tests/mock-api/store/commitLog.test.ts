import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { StorageError } from '../../../mock-api/store/store'
import { renaming } from './changes'
import { type FilePlace, filePlace } from './filePlace'
import { smallState } from './smallState'

/** A place whose log holds three commits that no file has taken in yet, since its process is gone. */
async function placeWithThreeCommits(): Promise<FilePlace> {
  await using place = await filePlace()
  const store = await place.open(smallState)
  for (const turn of [1, 2, 3]) await store.commit(renaming('contoso', `Contoso ${turn}`))
  const remains = await place.afterPowerCut()
  await store.close()
  // What lies at a place with files is at files.
  return remains as FilePlace
}

describe('A log of commits that ends in the middle of one', () => {
  it('is cut where that one begins, wherever it breaks off; what came before is all there', async () => {
    await using place = await placeWithThreeCommits()
    const log = await readFile(place.log)
    const secondEnds = log.lastIndexOf(10, log.length - 2) + 1

    for (let length = secondEnds; length < log.length; length += 47) {
      // What lies at a place with files is at files.
      await using torn = (await place.afterPowerCut()) as FilePlace
      await truncate(torn.log, length)

      const store = await torn.open()

      expect(torn.warnings).toEqual(
        length === secondEnds
          ? []
          : [expect.stringMatching(new RegExp(`^The last ${length - secondEnds} bytes of .* are gone`))],
      )
      expect(await store.find('customers', ['contoso'])).toMatchObject([
        { organizationName: 'Contoso 2', revision: 3 },
      ])
      expect(await store.all('events')).toHaveLength(2)
      await store.close()
    }
  })

  it('goes on with the next commit as if nothing had been', async () => {
    await using place = await placeWithThreeCommits()
    await truncate(place.log, (await stat(place.log)).size - 5)
    const store = await place.open()
    await store.commit(renaming('contoso', 'Contoso again'))
    await using remains = await place.afterPowerCut()
    await store.close()

    const revived = await remains.open()
    expect(await revived.find('customers', ['contoso'])).toMatchObject([
      { organizationName: 'Contoso again', revision: 4 },
    ])
    await revived.close()
  })

  it('is cut as well when its end is of zeros, as some disks leave it', async () => {
    await using place = await placeWithThreeCommits()
    await writeFile(place.log, Buffer.alloc(4_096), { flag: 'a' })
    const store = await place.open()
    expect(await store.all('events')).toHaveLength(3)
    await store.close()
  })

  it('is cut as well when of several that were flushed together a later one has reached the disk without an earlier one', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso 1'))
    const before = (await stat(place.log)).size
    // The first is flushed by itself, the others together.
    await Promise.all([2, 3, 4].map(turn => store.commit(renaming('contoso', `Contoso ${turn}`))))
    await using remains = await place.afterPowerCut()
    await store.close()
    const { log } = remains as FilePlace
    const bytes = await readFile(log)
    const third = bytes.indexOf(10, before) + 1
    await writeFile(log, bytes.fill(0, third, third + 100))

    const revived = await remains.open()
    expect(await revived.find('customers', ['contoso'])).toMatchObject([{ organizationName: 'Contoso 2' }])
    await revived.close()
  })
})

describe('A log of commits that is damaged in the middle', () => {
  it('is refused with a sentence, wherever the damage is, and left as it is, byte for byte', async () => {
    await using place = await placeWithThreeCommits()
    const log = await readFile(place.log)
    const secondEnds = log.lastIndexOf(10, log.length - 2)

    for (let at = 0; at < secondEnds; at += 101) {
      await using damaged = (await place.afterPowerCut()) as FilePlace
      const bytes = Buffer.from(log)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      await writeFile(damaged.log, bytes)
      const before = await filesOf(damaged)

      await expect(damaged.open()).rejects.toThrow(StorageError)
      await expect(damaged.open()).rejects.toThrow(
        /^The commit log .*db\.json\.log is damaged in the middle, at byte \d+\. It has been left untouched: /,
      )
      expect(await filesOf(damaged)).toEqual(before)
    }
  })

  it('is refused when a whole commit of it is missing, and left as it is', async () => {
    await using place = await placeWithThreeCommits()
    const lines = (await readFile(place.log, 'utf8')).split('\n')
    await writeFile(place.log, [lines[0], ...lines.slice(2)].join('\n'))
    const before = await filesOf(place)

    await expect(place.open()).rejects.toThrow(StorageError)
    expect(await filesOf(place)).toEqual(before)
  })

  it('is refused when its data file has gone or is an older one, since it does not go on from there', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    const oldFile = await readFile(place.dataFile)
    await store.commit(renaming('contoso', 'Contoso 1'))
    await store.close()
    const again = await place.open()
    await again.commit(renaming('contoso', 'Contoso 2'))
    await using remains = (await place.afterPowerCut()) as FilePlace
    await again.close()
    await writeFile(remains.dataFile, oldFile)
    const before = await filesOf(remains)

    await expect(remains.open()).rejects.toThrow(StorageError)
    expect(await filesOf(remains)).toEqual(before)
  })
})

describe('A commit', () => {
  it('is appended, and rewrites nothing of what is there, however much that is', async () => {
    const state = smallState()
    await using place = await filePlace()
    const store = await place.open(() => state)
    for (let turn = 0; turn < 200; turn += 1) await store.commit(renaming('contoso', `Contoso ${turn}`))
    const [file, log] = [await readFile(place.dataFile), await readFile(place.log)]

    await store.commit(renaming('contoso', 'Contoso Ltd'))

    expect((await readFile(place.dataFile)).equals(file)).toBe(true)
    const grown = await readFile(place.log)
    expect(grown.subarray(0, log.length).equals(log)).toBe(true)
    expect(grown.length - log.length).toBeLessThan(2_000)
    await store.close()
  })

  it('shares its flush with those that wait with it', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => store.commit(renaming('contoso', `Contoso ${index}`))),
    )
    const lines = (await readFile(place.log, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(100)
    await store.close()
  })
})

async function filesOf({ folder }: FilePlace): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).filter(name => !name.endsWith('.lock')).sort()
  const entries = names.map(async name => [name, await readFile(`${folder}/${name}`, 'latin1')] as const)
  return Object.fromEntries(await Promise.all(entries))
}
