import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lockFile } from '../../../mock-api/store/lockFile'
import { StorageError } from '../../../mock-api/store/store'
import { built } from '../built'
import { run } from '../process'
import { filePlace } from './filePlace'
import { smallState } from './smallState'

describe.concurrent('A data file that another process has open', () => {
  it('is refused with a sentence that names the process, and is free again when that has ended', async () => {
    await using place = await filePlace()
    await using holder = run(built('holdStore'), { args: [place.dataFile] })
    await holder.line(/holds it/)

    await expect(place.open(smallState)).rejects.toThrow(StorageError)
    await expect(place.open(smallState)).rejects.toThrow(
      new RegExp(`^The data file .* is in use by process ${holder.child.pid}\\. Stop it, or `),
    )

    holder.child.stdin?.write('let go')
    await holder.ended()
    const store = await place.open()
    await store.close()
    expect((await readdir(place.folder)).sort()).toEqual(['db.json', 'db.json.log'])
  })

  it('is free at once when that process was killed', async () => {
    await using place = await filePlace()
    const holder = run(built('holdStore'), { args: [place.dataFile] })
    await holder.line(/holds it/)
    await holder[Symbol.asyncDispose]()

    const store = await place.open()
    await store.close()
  })

  it('is had by exactly one of several that start at the same moment, over an abandoned lock too', async () => {
    await using place = await filePlace()
    // No process has a number as high as this.
    await writeFile(`${place.dataFile}.lock`, '99999999')
    const starters = Array.from({ length: 4 }, () => run(built('holdStore'), { args: [place.dataFile] }))

    const said = await Promise.all(starters.map(starter => starter.line(/holds it|StorageError: .*\n/)))

    expect(said.filter(([line]) => line === 'holds it')).toHaveLength(1)
    const holder = starters[said.findIndex(([line]) => line === 'holds it')]
    expect(await readFile(`${place.dataFile}.lock`, 'utf8')).toBe(String(holder?.child.pid))
    for (const starter of starters) await starter[Symbol.asyncDispose]()
  })
})

describe('A data file in a folder that there is not', () => {
  it('has it made, with those above it', async () => {
    await using place = await filePlace()
    const unlock = await lockFile(join(place.folder, 'of', 'its', 'own', 'db.json'))
    expect(await readdir(join(place.folder, 'of', 'its', 'own'))).toEqual(['db.json.lock'])
    await unlock()
  })

  it.runIf(existsSync('/proc/self'))('and cannot be is refused with a sentence, and soon', async () => {
    await using holder = run(built('holdStore'), { args: ['/proc/nowhere/of/its/own/db.json'] })
    await holder.line(
      /^StorageError: The data file \/proc\/nowhere\/of\/its\/own\/db\.json cannot be locked: ENOENT.*mkdir '\/proc\/nowhere'\. Check its folder, or name another with DATA_FILE\.\n/,
    )
  })
})

describe('A lock', () => {
  it.each(['99999999', '', 'garbage', '-1', '0'])(
    'that no process holds any more is taken over: %j',
    async text => {
      await using place = await filePlace()
      await writeFile(`${place.dataFile}.lock`, text)
      const store = await place.open(smallState)
      expect(await readFile(`${place.dataFile}.lock`, 'utf8')).toBe(String(process.pid))
      await store.close()
    },
  )

  it('is let go when the data file turns out to be unreadable', async () => {
    await using place = await filePlace()
    await writeFile(place.dataFile, 'no JSON')
    await expect(place.open(smallState)).rejects.toThrow(StorageError)
    expect(await readdir(place.folder)).toEqual(['db.json'])
  })
})
