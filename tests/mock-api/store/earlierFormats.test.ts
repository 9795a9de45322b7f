import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { channel } from '../channel'
import { allOf, eventAbout, renaming } from './changes'
import { type FilePlace, filePlace } from './filePlace'
import { smallState } from './smallState'

describe('A data file of format 1, from before anybody could be pending,', () => {
  it('is read with all that is in it and in its log, and written in the present format', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso Ltd'))
    await using old = (await place.afterPowerCut()) as FilePlace
    await store.commit(renaming('litware', 'Litware Ltd'))
    const expected = await allOf(store)
    await using further = (await place.afterPowerCut()) as FilePlace
    await store.close()

    for (const remains of [old, further]) {
      await asFormat1(remains)
      const upgraded = await remains.open()
      const { pending, links, outbox, customers, events, mails } = await allOf(upgraded)
      expect([pending, links, outbox]).toEqual([[], [], []])
      if (remains === further)
        expect({ ...(await allOf(upgraded)), settings: expected.settings }).toEqual(expected)
      else
        expect([customers[0]?.organizationName, events.length, mails.length]).toEqual(['Contoso Ltd', 1, 1])
      await upgraded.close()
      const { meta } = JSON.parse(await readFile(remains.dataFile, 'utf8'))
      expect(meta).toEqual({ format: 4, commits: remains === further ? 2 : 1 })
      const again = await remains.open()
      expect((await allOf(again)).customers).toEqual(customers)
      await again.close()
    }
  })

  it('takes accounts that are pending from then on, and keeps them', async () => {
    await using place = await filePlace()
    await (await place.open(smallState)).close()
    await asFormat1(place)
    const account = channel({ pending: { fourth: { kind: 'customer' } } })
    const store = await place.open()
    await store.commit(async () => ({
      put: { pending: account.pending, links: account.links },
      answer: undefined,
    }))
    await using remains = await place.afterPowerCut()
    await store.close()

    for (const one of [place, remains]) {
      const again = await one.open()
      expect((await allOf(again)).pending).toEqual(account.pending)
      await again.close()
    }
  })
})

/** Makes of a data file what the version before would have written: without what that did not know. */
async function asFormat1({ dataFile }: FilePlace): Promise<void> {
  const { meta, settings, pending, links, outbox, preferences, ...known } = JSON.parse(
    await readFile(dataFile, 'utf8'),
  )
  expect([pending, links, outbox, preferences]).toEqual([[], [], [], []])
  const earlier = { today: settings.today, edition: settings.edition }
  await writeFile(dataFile, JSON.stringify({ meta: { ...meta, format: 1 }, settings: earlier, ...known }))
}

describe('A data file of format 2, from before the calendar was carried out,', () => {
  const settingsOf = async (earlier: object, changes: object = {}) => {
    await using place = await filePlace()
    await (await place.open(smallState)).close()
    const { meta, settings, preferences, ...known } = JSON.parse(await readFile(place.dataFile, 'utf8'))
    expect(preferences).toEqual([])
    const before = { meta: { ...meta, format: 2 }, settings: earlier, ...known, ...changes }
    await writeFile(place.dataFile, JSON.stringify(before))
    const store = await place.open()
    const read = await store.settings()
    await store.close()
    return read
  }
  const event = {
    ...eventAbout({ id: 'contoso', organizationName: 'Contoso' }),
    id: 'event-00000001',
    on: '2026-03-09',
  }

  it('of a demo goes on from its day, and can start over there', async () => {
    expect(await settingsOf({ today: '2026-06-15', edition: '2024-11' })).toEqual({
      today: '2026-06-15',
      edition: '2024-11',
      demo: {
        seed: { today: '2026-06-15', edition: '2024-11', customers: smallState().customers.length },
        movedFrom: '2026-06-15',
        movingTo: '2026-06-15',
      },
    })
  })

  it('that went by the real day goes on from the last of which it tells, or from today when it tells of none', async () => {
    const realDay = { today: null, edition: '2025' }
    expect(await settingsOf(realDay, { events: [event] })).toEqual({
      today: '2026-03-09',
      edition: '2025',
      demo: null,
    })
    const before = new Date().toISOString().slice(0, 10)
    const { today } = await settingsOf(realDay)
    expect(today >= before && today <= new Date().toISOString().slice(0, 10)).toBe(true)
  })

  it('with events that are none is refused with a sentence', async () => {
    await expect(settingsOf({ today: null, edition: '2025' }, { events: { at: 1 } })).rejects.toThrow(
      /holds a fault at events/,
    )
  })
})

describe('A data file of format 3, from before anybody kept preferences,', () => {
  it('is read with all that is in it and in its log, and takes preferences from then on', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso Ltd'))
    const expected = await allOf(store)
    await using remains = (await place.afterPowerCut()) as FilePlace
    await store.close()
    const { meta, preferences, ...known } = JSON.parse(await readFile(remains.dataFile, 'utf8'))
    expect(preferences).toEqual([])
    await writeFile(remains.dataFile, JSON.stringify({ meta: { ...meta, format: 3 }, ...known }))

    const upgraded = await remains.open()
    expect(await allOf(upgraded)).toEqual(expected)
    const kept = { id: 'partner-admin', revision: 1, body: { views: [] } }
    await upgraded.commit(async () => ({ put: { preferences: [kept] }, answer: undefined }))
    await upgraded.close()

    const again = await remains.open()
    expect(await again.all('preferences')).toEqual([kept])
    await again.close()
  })
})
