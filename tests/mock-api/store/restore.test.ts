import { copyFile, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { backUp } from '../../../mock-api/store/backup/backUp'
import { restore } from '../../../mock-api/store/backup/restore'
import { allOf, renaming } from './changes'
import { fullDisk } from './disk'
import { type FilePlace, filePlace } from './filePlace'
import { smallState } from './smallState'

const now = new Date('2026-06-15T12:00:00.000Z')
const inFolder = ({ folder }: FilePlace, name: string) => join(folder, name)

describe('Restoring', () => {
  /** A place with a backup of its first rename, to which more has happened since. */
  async function withBackup() {
    const place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso 1'))
    const file = inFolder(place, 'backup.json')
    await backUp(place.dataFile, file)
    const then = await allOf(store)
    for (const name of ['Contoso 2', 'Contoso 3']) await store.commit(renaming('contoso', name))
    return { place, store, file, then }
  }

  it('brings back what the backup holds, and keeps what stood there', async () => {
    const { place, store, file, then } = await withBackup()
    await using _ = place
    const since = await allOf(store)
    await using killed = await place.afterPowerCut()
    await store.close()

    const { keptAs } = await restore(killed.dataFile, file, now)

    expect(keptAs).toBe(`${killed.dataFile}.before-restore-2026-06-15T12-00-00.000Z`)
    const restored = await killed.open()
    expect(await allOf(restored)).toEqual(then)
    await restored.commit(renaming('contoso', 'Contoso again'))
    await restored.close()
    expect((await stat(killed.dataFile)).mode & 0o777).toBe(0o600)
    await using kept = await filePlace()
    await copyFile(String(keptAs), kept.dataFile)
    await copyFile(`${keptAs}.log`, kept.log)
    const before = await kept.open()
    expect(await allOf(before)).toEqual(since)
    await before.close()
  })

  it('that is cut short before the log is emptied brings nothing of that log into the backup', async () => {
    const { place, store, file, then } = await withBackup()
    await using _ = place
    await using killed = await place.afterPowerCut()
    await store.close()
    const log = await readFile(killed.log)
    await restore(killed.dataFile, file, now)
    await writeFile(killed.log, log)

    const restored = await killed.open()
    expect(await allOf(restored)).toEqual(then)
    await restored.close()
  })

  it('works over a data file and a log that cannot be read any more, and where there are none', async () => {
    const { place, store, file, then } = await withBackup()
    await using _ = place
    await using killed = await place.afterPowerCut()
    await using nowhere = await filePlace()
    await store.close()
    await truncate(killed.dataFile, 100)
    const log = await readFile(killed.log, 'utf8')
    await writeFile(killed.log, log.replace('Contoso 2', 'Contoso X'))
    await restore(killed.dataFile, file, now)
    expect((await restore(nowhere.dataFile, file, now)).keptAs).toBe(null)

    for (const one of [killed, nowhere]) {
      const restored = await one.open()
      expect(await allOf(restored)).toEqual(then)
      await restored.close()
    }
  })

  it('takes nothing that is not whole: cut off, changed in a letter, or something else', async () => {
    const { place, store, file } = await withBackup()
    await using _ = place
    await store.close()
    const text = await readFile(file, 'utf8')
    const before = await readFile(place.dataFile, 'utf8')
    const wrong = inFolder(place, 'wrong.json')
    const refused = async (content: string) => {
      await writeFile(wrong, content)
      await expect(restore(place.dataFile, wrong, now)).rejects.toThrow(
        /^The backup .*wrong\.json .*\. Nothing was restored\.$/,
      )
    }
    await fc.assert(
      fc.asyncProperty(fc.nat(text.trimEnd().length - 1), fc.boolean(), async (at, cut) => {
        if (cut) await refused(text.slice(0, at))
        else await refused(`${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`)
      }),
      { numRuns: 60 },
    )
    for (const content of ['', '{}', 'null', '[]', text + text]) await refused(content)
    await expect(restore(place.dataFile, inFolder(place, 'none.json'), now)).rejects.toThrow(
      /cannot be read: ENOENT/,
    )
    await expect(restore(place.dataFile, place.dataFile, now)).rejects.toThrow(/is the data file itself/)
    expect(await readFile(place.dataFile, 'utf8')).toBe(before)
    expect((await readdir(place.folder)).sort()).toEqual([
      'backup.json',
      'db.json',
      'db.json.log',
      'wrong.json',
    ])
  })

  it('takes no copy of a data file, which may lack its log and holds sessions, and says what to do with one', async () => {
    const { place, store } = await withBackup()
    await using _ = place
    await store.close()
    const copy = inFolder(place, 'copy.json')
    await copyFile(place.dataFile, copy)
    await using elsewhere = await filePlace()
    await expect(restore(elsewhere.dataFile, copy, now)).rejects.toThrow(
      /has no checksum.*put it and its log in the place of both\. Nothing was restored\./,
    )
  })

  it('for which the disk has no room leaves everything as it was', async () => {
    const { place, store, file } = await withBackup()
    await using _ = place
    await store.close()
    const before = await readFile(place.dataFile, 'utf8')
    {
      using _disk = await fullDisk()
      await expect(restore(place.dataFile, file, now)).rejects.toThrow(/cannot be written: ENOSPC/)
    }
    expect(await readFile(place.dataFile, 'utf8')).toBe(before)
    vi.restoreAllMocks()
    await (await place.open()).close()
  })
})
