import { describe, expect, it } from 'vitest'
import { StorageError, type Store } from '../../../mock-api/store/store'
import { actionPath, problemIn } from '../client'
import { serve } from '../server'
import { allOf, renaming } from './changes'
import { fullDisk, unsyncableDisk } from './disk'
import { filePlace } from './filePlace'
import { smallState } from './smallState'

const disks = [
  ['is full', fullDisk],
  ['cannot bring it to rest', unsyncableDisk],
] as const

describe.each(disks)('A commit that the disk does not take because it %s', (_, failing) => {
  it('fails with a sentence and leaves everything as it was, in memory and on disk', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    await store.commit(renaming('contoso', 'Contoso 1'))
    const before = await allOf(store)

    using disk = await failing()
    const refused = store.commit(renaming('contoso', 'Contoso 2'))
    await expect(refused).rejects.toThrow(StorageError)
    await expect(refused).rejects.toThrow(
      /^The change could not be written to disk: E.*Nothing was changed; try again\.$/,
    )
    disk.mend()

    expect(await allOf(store)).toEqual(before)
    await using remains = await place.afterPowerCut()
    const revived = await remains.open()
    expect(await allOf(revived)).toEqual(before)
    await revived.close()
    await store.close()
  })

  it('fails together with all that shared its flush, and the next one succeeds', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    using disk = await failing()

    const first = store.commit(renaming('contoso', 'Contoso 1'))
    const together = await Promise.allSettled([
      first,
      ...Array.from({ length: 5 }, (_, index) => store.commit(renaming('contoso', `Contoso ${index}`))),
    ])
    disk.mend()
    expect(together[0]?.status).toBe('rejected')

    await store.commit(renaming('litware', 'Litware Ltd'))
    const applied = together.filter(({ status }) => status === 'fulfilled').length
    expect(await store.find('customers', ['contoso', 'litware'])).toMatchObject([
      { revision: 1 + applied },
      { organizationName: 'Litware Ltd' },
    ])
    expect(await store.all('events')).toHaveLength(applied + 1)
    await expectSameAfterPowerCut(store, place)
    await store.close()
  })

  it('is answered 503 over HTTP, has no effect, and has it once when the client tries again under its key', async () => {
    await using place = await filePlace()
    const logged: unknown[] = []
    await using api = await serve(await place.open(smallState), { log: entry => logged.push(entry) })
    const admin = await api.signIn('partner-admin')
    const body = { ids: ['contoso', 'litware', 'nobody'] }
    const extend = () =>
      admin.post(actionPath('customer', 'extend-trial'), body, { 'Idempotency-Key': 'one' })

    using disk = await failing()
    const refused = await extend()
    disk.mend()

    expect(refused.status).toBe(503)
    expect(problemIn(refused)).toMatchObject({ reason: 'storage-unavailable' })
    expect(refused.text).not.toMatch(/\.ts|\\n/)
    expect(logged).toHaveLength(1)
    expect(await admin.record('customers', 'contoso')).toMatchObject({ revision: 1, trialExtensions: 0 })
    expect((await admin.list('events')).rows).toEqual([])

    expect((await extend()).status).toBe(200)
    expect((await extend()).status).toBe(200)
    expect(await admin.record('customers', 'contoso')).toMatchObject({ revision: 2, trialExtensions: 1 })
    expect((await admin.list('events')).rows).toHaveLength(2)
  })
})

describe('While the disk is full', () => {
  it('nobody is refused on the ground of a change that it did not take', async () => {
    await using place = await filePlace()
    const store = await place.open(smallState)
    using disk = await fullDisk()
    const [first, second, third] = await Promise.allSettled([
      store.commit(renaming('litware', 'Litware Ltd')),
      store.commit(renaming('contoso', 'Contoso Ltd')),
      store.commit(async reads => {
        const [contoso] = await reads.find('customers', ['contoso'])
        throw new Error(`There is a ${contoso?.organizationName} already.`)
      }),
    ])
    disk.mend()

    for (const settled of [first, second, third]) {
      expect(settled).toMatchObject({ status: 'rejected', reason: expect.any(StorageError) })
    }
    await store.close()
  })

  it('everything can still be read, and every change is refused until there is room again', async () => {
    await using place = await filePlace()
    await using api = await serve(await place.open(smallState), { log: () => {} })
    const admin = await api.signIn('partner-admin')
    using disk = await fullDisk()
    const convert = () => admin.post(actionPath('customer', 'convert'), { ids: ['contoso'] })

    for (let turn = 0; turn < 5; turn += 1) {
      expect((await convert()).status).toBe(503)
      expect((await admin.get('/api/customers')).status).toBe(200)
    }
    disk.mend()
    expect((await convert()).status).toBe(200)
    await expectSameAfterPowerCut(api.store, place)
  })
})

async function expectSameAfterPowerCut(
  store: Store,
  place: Awaited<ReturnType<typeof filePlace>>,
): Promise<void> {
  await using remains = await place.afterPowerCut()
  const revived = await remains.open()
  expect(await allOf(revived)).toEqual(await allOf(store))
  await revived.close()
}
