import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { State } from '../../../mock-api/store/state'
import { StorageError } from '../../../mock-api/store/store'
import { channel } from '../channel'
import { renaming } from './changes'
import { type FilePlace, filePlace } from './filePlace'
import { smallState } from './smallState'

async function placeWithAFile(): Promise<FilePlace> {
  const place = await filePlace()
  await (await place.open(stateToSpoil)).close()
  return place
}

function stateToSpoil(): State {
  const { pending, links } = channel({ pending: { fourth: { kind: 'customer' } } })
  return { ...smallState(), pending, links }
}

/** What has been done to a sound file, and what the refusal says of it. */
const spoilt: readonly [done: string, spoil: (text: string) => string, says: RegExp][] = [
  ['cut in the middle', text => text.slice(0, text.length / 2), /is not JSON/],
  ['emptied', () => '', /is not JSON/],
  ['overwritten with zeros', text => '\u0000'.repeat(text.length), /is not JSON/],
  ['edited by hand, and a comma forgotten', text => text.replace('},\n', '}\n'), /is not JSON/],
  ['replaced by something else', () => '{"name":"partner-app"}', /lacks meta, settings, catalog/],
  ['replaced by a list', () => '[]', /lacks meta/],
  ['replaced by null', () => 'null', /lacks meta/],
  ['robbed of a section', text => text.replace('"mails": []', '"letters": []'), /lacks mails/],
  ['given another shape', text => text.replace('"mails": []', '"mails": {}'), /holds a fault at mails: /],
  [
    'robbed of a trial’s end',
    text => text.replace(/"trialEndsOn":"[^"]+"/, '"trialEndsOn":null'),
    /lacks a field that its subscription level needs/,
  ],
  [
    'given a day that does not exist',
    text => text.replace(/"createdOn":"[^"]+"/, '"createdOn":"2026-02-30"'),
    /createdOn: must be a day/,
  ],
  [
    'robbed of the owner of an account',
    text => text.replace(/"distributorId":"[^"]+"/, '"distributorId":"nobody"'),
    /belongs to an organization that is not in it/,
  ],
  [
    'given an account that is pending and in its list',
    text => text.replaceAll('"fourth"', '"contoso"'),
    /holds contoso as pending and as onboarded/,
  ],
  [
    'robbed of what a pending account has',
    text => text.replace(/"history":\[.*?\]/, '"history":[]'),
    /holds a fault at pending, fourth, history/,
  ],
  [
    'given a pending account of nobody',
    text => text.replace(/("pending": \[\n.*?"distributorId":)"[^"]+"/, '$1"nobody"'),
    /holds fourth, which belongs to an organization that is not in it/,
  ],
  [
    'given a link to no account',
    text => text.replace('"accountId":"fourth"', '"accountId":"nobody"'),
    /belongs to an organization that is not in it/,
  ],
  ['written by a later version', text => text.replace('"format":4', '"format":5'), /has the format 5/],
  [
    'robbed of its format',
    text => text.replace('{"format":4,"commits":0}', 'null'),
    /has the format undefined/,
  ],
]

describe('A data file that cannot be read', () => {
  it.each(spoilt)(
    'because it was %s is refused with a sentence, and left as it is, byte for byte',
    async (_, spoil, says) => {
      await using place = await placeWithAFile()
      const text = spoil(await readFile(place.dataFile, 'utf8'))
      await writeFile(place.dataFile, text)

      const opening = place.open(stateToSpoil)

      await expect(opening).rejects.toThrow(StorageError)
      await expect(opening).rejects.toThrow(says)
      await expect(opening).rejects.toThrow(
        /^The data file .*db\.json .*\. It has been left untouched: restore it from a copy, or name another file with DATA_FILE\.$/s,
      )
      expect(await readFile(place.dataFile, 'utf8')).toBe(text)
      expect(await readFile(place.log, 'utf8')).toBe('')
    },
  )

  it('because it is a folder is refused with a sentence', async () => {
    await using place = await filePlace()
    await mkdir(place.dataFile)
    await expect(place.open(smallState)).rejects.toThrow(/^The data file .* cannot be read: EISDIR/)
  })

  it('because its folder can be none is refused with a sentence', async () => {
    await using place = await filePlace()
    await writeFile(`${place.folder}/file`, '')
    const opening = openEmbeddedStore({ path: `${place.folder}/file/db.json`, firstState: smallState })
    await expect(opening).rejects.toThrow(StorageError)
    await expect(opening).rejects.toThrow(/^The data file .* cannot be locked: /)
  })

  it('because it has gone, while the log holds commits to it, is no reason to start over', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso Ltd'))
    await using remains = (await place.afterPowerCut()) as FilePlace
    await store.close()
    await rm(remains.dataFile)
    const log = await readFile(remains.log)

    await expect(remains.open(smallState)).rejects.toThrow(
      /^The data file .* is gone, but .*db\.json\.log holds commits to it\./,
    )
    expect((await readFile(remains.log)).equals(log)).toBe(true)
  })
})

describe('A data file', () => {
  it('is made with the first state, and never asked for another', async () => {
    await using place = await placeWithAFile()
    const store = await place.open()
    expect(await store.all('customers')).toEqual(smallState().customers)
    await store.close()
  })

  it('is started over when it is deleted together with its log', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso Ltd'))
    await store.close()
    await rm(place.dataFile)
    await truncate(place.log)

    const again = await place.open(smallState)
    expect(await again.find('customers', ['contoso'])).toMatchObject([{ organizationName: 'Contoso' }])
    await again.close()
  })

  it('is for nobody but its owner to read', async () => {
    await using place = await placeWithAFile()
    for (const file of [place.dataFile, place.log]) expect((await stat(file)).mode & 0o077).toBe(0)
  })

  it('takes nothing over from what a killed process has left aside', async () => {
    await using place = await placeWithAFile()
    await writeFile(`${place.dataFile}.aside`, 'half of another', { mode: 0o644 })
    await writeFile(`${place.log}.aside`, 'half of another', { mode: 0o644 })

    const store = await place.open()

    for (const file of [place.dataFile, place.log]) expect((await stat(file)).mode & 0o077).toBe(0)
    await store.close()
    expect((await readdir(place.folder)).sort()).toEqual(['db.json', 'db.json.log'])
  })
})
