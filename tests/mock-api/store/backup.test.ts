import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUp } from '../../../mock-api/store/backup/backUp'
import { restore } from '../../../mock-api/store/backup/restore'
import type { FiledState } from '../../../mock-api/store/dataFile'
import { StorageError } from '../../../mock-api/store/store'
import { allOf, renaming } from './changes'
import { fullDisk } from './disk'
import { type FilePlace, filePlace } from './filePlace'
import { smallState } from './smallState'

const now = new Date('2026-06-15T12:00:00.000Z')
const inFolder = ({ folder }: FilePlace, name: string) => join(folder, name)

async function parsed(file: string): Promise<FiledState> {
  return JSON.parse(await readFile(file, 'utf8'))
}

describe('A backup', () => {
  it('that is taken while others write is that of one commit, and of none before the last that was answered', async () => {
    // So small that the log is folded again and again under the backups.
    await using place = await filePlace({ foldAtBytes: 2_000 })
    const store = await place.open(smallState)
    let [sent, answered, stopped] = [0, 0, false]
    const writers = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (!stopped) {
          sent += 1
          await store.commit(renaming('contoso', `Contoso ${sent}`))
          answered += 1
        }
      }),
    )
    for (let turn = 0; turn < 20; turn += 1) {
      const file = inFolder(place, `backup-${turn}.json`)
      const before = answered
      await backUp(place.dataFile, file)
      const { meta, customers, events, mails } = await parsed(file)
      expect(meta.commits).toBeGreaterThanOrEqual(before)
      expect(meta.commits).toBeLessThanOrEqual(sent)
      expect([events.length, mails.length]).toEqual([meta.commits, meta.commits])
      const contoso = customers.find(({ id }) => id === 'contoso')
      expect(contoso).toMatchObject({
        revision: 1 + meta.commits,
        organizationName: events.at(-1)?.organizationName ?? 'Contoso',
      })
    }
    stopped = true
    await writers
    await store.close()
  })

  it('holds everything but who is signed in, for its owner’s eyes only', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(async () => ({
      put: { sessions: [{ id: 'a-hash', operatorId: 'internal-admin', at: now.toISOString() }] },
      answer: undefined,
    }))
    await store.commit(renaming('contoso', 'Contoso 1'))
    const file = inFolder(place, 'backup.json')

    await backUp(place.dataFile, file)

    const { meta, ...state } = await parsed(file)
    expect(state).toEqual({ ...(await allOf(store)), sessions: [] })
    expect(meta.commits).toBe(2)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect((await readdir(place.folder)).sort()).toEqual([
      'backup.json',
      'db.json',
      'db.json.lock',
      'db.json.log',
    ])
    await store.close()
  })

  it('does not take the place of another file, nor of the data file', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    const before = await readFile(place.dataFile, 'utf8')
    await expect(backUp(place.dataFile, place.dataFile)).rejects.toThrow(
      new StorageError(`${place.dataFile} is there already. Name another file, or delete it.`),
    )
    expect(await readFile(place.dataFile, 'utf8')).toBe(before)
    await store.close()
  })

  it('does not take the place of another that came while it was written: of many at once to one file, one is there', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    const file = inFolder(place, 'backup.json')

    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => backUp(place.dataFile, file)))

    const refused = taken.flatMap(result => (result.status === 'rejected' ? [result.reason] : []))
    expect(refused).toHaveLength(7)
    for (const reason of refused) {
      expect(reason).toEqual(new StorageError(`${file} is there already. Name another file, or delete it.`))
    }
    await store.close()
    expect((await readdir(place.folder)).sort()).toEqual(['backup.json', 'db.json', 'db.json.log'])
    await restore(inFolder(place, 'other.json'), file, now)
  })

  it('that is to be a folder, or to stand in none, is refused with what to do', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await expect(backUp(place.dataFile, place.folder)).rejects.toThrow(
      new StorageError(`${place.folder} is a folder. Name a file, such as ${place.folder}/backup.json.`),
    )
    for (const file of [inFolder(place, 'none/backup.json'), `${place.dataFile}/backup.json`]) {
      await expect(backUp(place.dataFile, file)).rejects.toThrow(
        new StorageError(`There is no folder for ${file}. Make it, or name a file in another.`),
      )
    }
    await store.close()
  })

  it('for which the disk has no room is not there at all', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    const file = inFolder(place, 'backup.json')
    {
      using _ = await fullDisk()
      await expect(backUp(place.dataFile, file)).rejects.toThrow(
        new StorageError(
          `The backup ${file} cannot be written: ENOSPC: no space left on device, write. There is no such file; make room, or name another place.`,
        ),
      )
    }
    expect((await readdir(place.folder)).sort()).toEqual(['db.json', 'db.json.lock', 'db.json.log'])
    await backUp(place.dataFile, file)
    await store.close()
  })

  it('of a log that is damaged is refused, and of a file that is not there', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    for (const name of ['A', 'B', 'C']) await store.commit(renaming('contoso', name))
    await using remains = await place.afterPowerCut()
    await store.close()
    const copy = inFolder(remains, 'db.json')
    const log = await readFile(`${copy}.log`, 'utf8')
    await writeFile(`${copy}.log`, log.replace('"A"', '"X"'))
    const file = inFolder(remains, 'backup.json')
    await expect(backUp(copy, file)).rejects.toThrow(/^The commit log .* is damaged in the middle/)
    await expect(backUp(inFolder(remains, 'none.json'), file)).rejects.toThrow(
      new StorageError(
        `There is no data file ${inFolder(remains, 'none.json')}. Name the one that is meant with DATA_FILE.`,
      ),
    )
    expect((await readdir(remains.folder)).includes('backup.json')).toBe(false)
  })
})
