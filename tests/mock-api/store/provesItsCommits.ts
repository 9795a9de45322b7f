import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import type { Commit, Store } from '../../../mock-api/store/store'
import { allOf, renaming } from './changes'
import { disposable } from './disposable'
import { smallState } from './smallState'

/** Proves of a store, whatever it stores with, what the rest of the backend relies on. */
export function provesItsCommits(open: () => Promise<Store>): void {
  const opened = async () => disposable(await open())

  describe('what has been stored', () => {
    it('is the first state at first', async () => {
      await using store = await opened()
      expect(await allOf(store)).toEqual(smallState())
    })

    it('is found by id, in the order of the ids, with a gap where there is none', async () => {
      await using store = await opened()
      const found = await store.find('customers', ['litware', 'nobody', 'contoso', 'litware'])
      expect(found.map(customer => customer?.id)).toEqual(['litware', undefined, 'contoso', 'litware'])
      expect(await store.find('customers', ['__proto__', 'constructor', ''])).toEqual([
        undefined,
        undefined,
        undefined,
      ])
    })

    it('changes by commits: records, events, mails, settings, all in one step', async () => {
      await using store = await opened()
      const settings = { today: calendarDateOf('2026-06-16'), edition: '2024-11', demo: null } as const

      const answer = await store.commit(async reads => ({
        ...(await renaming('contoso', 'Contoso Ltd')(reads)),
        settings,
      }))

      expect(answer).toBe('Contoso → Contoso Ltd')
      expect(await store.settings()).toEqual(settings)
      expect(await store.find('customers', ['contoso'])).toMatchObject([
        { organizationName: 'Contoso Ltd', revision: 2 },
      ])
      expect(await store.all('events')).toMatchObject([{ accountId: 'contoso' }])
      expect(await store.all('mails')).toMatchObject([{ accountId: 'contoso' }])
    })

    it('keeps the order in which records came, through every change', async () => {
      await using store = await opened()
      const before = (await store.all('customers')).map(({ id }) => id)
      await store.commit(renaming('litware', 'Litware Ltd'))
      expect((await store.all('customers')).map(({ id }) => id)).toEqual(before)
    })

    it('goes when it is removed', async () => {
      await using store = await opened()
      const session = { id: 'a', operatorId: 'internal-admin', at: '2026-06-15T12:00:00.000Z' }
      await store.commit(async () => ({ put: { sessions: [session] }, answer: undefined }))
      await store.commit(async () => ({ remove: { sessions: ['a', 'nobody'] }, answer: undefined }))
      expect(await store.all('sessions')).toEqual([])
    })

    it('numbers events and mails in the order in which they were decided, each number once', async () => {
      await using store = await opened()
      await Promise.all(
        Array.from({ length: 30 }, (_, index) => store.commit(renaming('contoso', `Contoso ${index}`))),
      )
      for (const name of ['events', 'mails'] as const) {
        const ids = (await store.all(name)).map(({ id }) => id)
        expect(new Set(ids).size).toBe(30)
        expect([...ids].sort()).toEqual(ids)
      }
      expect((await store.all('events')).map(({ organizationName }) => organizationName)).toEqual(
        Array.from({ length: 30 }, (_, index) => `Contoso ${index}`),
      )
    })
  })

  describe('a decision', () => {
    it('sees what was decided before it, even when that is not stored yet', async () => {
      await using store = await opened()
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, index) => store.commit(renaming('contoso', String(index + 1)))),
      )
      expect(answers).toEqual([
        'Contoso → 1',
        ...Array.from({ length: 99 }, (_, index) => `${index + 1} → ${index + 2}`),
      ])
      expect(await store.find('customers', ['contoso'])).toMatchObject([{ revision: 101 }])
    })

    it('that is refused by what was decided before it is refused when that can be read', async () => {
      await using store = await opened()
      const nameOf = async ({ find }: Pick<Store, 'find'>) =>
        (await find('customers', ['contoso']))[0]?.organizationName
      const refusing = async (reads: Pick<Store, 'find'>) => {
        throw new Error(await nameOf(reads))
      }

      // The others wait for the first, and are decided together.
      const [, , read] = await Promise.all([
        store.commit(renaming('litware', 'Litware Ltd')),
        store.commit(renaming('contoso', 'Contoso Ltd')),
        store.commit(refusing).catch(async ({ message }) => [message, await nameOf(store)]),
      ])

      expect(read).toEqual(['Contoso Ltd', 'Contoso Ltd'])
    })

    it('starts over from a whole state, for which everything that was decided before makes way', async () => {
      await using store = await opened()
      const session = { id: 'a', operatorId: 'internal-admin', at: '2026-06-15T12:00:00.000Z' }
      const first = { ...smallState(), customers: smallState().customers.slice(0, 1) }
      const [, , seen, after] = await Promise.all([
        store.commit(renaming('contoso', 'Contoso Ltd')),
        store.commit(async () => ({ startOver: first, put: { sessions: [session] }, answer: undefined })),
        store.commit(async reads => ({
          answer: {
            customers: await reads.all('customers'),
            gone: await reads.find('customers', ['litware']),
            events: (await reads.all('events')).length,
            sessions: await reads.all('sessions'),
          },
        })),
        store.commit(renaming('contoso', 'Contoso Ltd')),
      ])

      expect(seen).toEqual({
        customers: first.customers,
        gone: [undefined],
        events: 0,
        sessions: [session],
      })
      expect(after).toBe('Contoso → Contoso Ltd')
      const { customers, events, mails, sessions } = await allOf(store)
      expect(customers).toMatchObject([{ id: 'contoso', organizationName: 'Contoso Ltd' }])
      expect([events, mails].map(([row]) => row?.id)).toEqual(['event-00000001', 'mail-00000001'])
      expect([events.length, mails.length, sessions.length]).toEqual([1, 1, 1])
    })

    it('sees settings, removals and lists of all as they were decided before it', async () => {
      await using store = await opened()
      const session = { id: 'a', operatorId: 'internal-admin', at: '2026-06-15T12:00:00.000Z' }
      const put = store.commit(async () => ({
        put: { sessions: [session] },
        settings: { today: calendarDateOf('2026-06-16'), edition: '2024-03', demo: null },
        answer: undefined,
      }))
      const removed = store.commit(async reads => ({
        remove: { sessions: ['a'] },
        answer: [(await reads.settings()).edition, (await reads.all('sessions')).length],
      }))
      const after = store.commit(async reads => ({
        answer: [await reads.find('sessions', ['a']), await reads.all('sessions')],
      }))
      expect(await Promise.all([put, removed, after])).toEqual([undefined, ['2024-03', 1], [[undefined], []]])
    })

    it('is seen by nobody else until it is stored', async () => {
      await using store = await opened()
      let during: unknown
      await store.commit(async reads => {
        const commit = await renaming('contoso', 'Contoso Ltd')(reads)
        during = (await store.find('customers', ['contoso']))[0]?.organizationName
        return commit
      })
      expect(during).toBe('Contoso')
    })

    it('that fails stores nothing, is told so, and stands in nobody’s way', async () => {
      await using store = await opened()
      const before = store.commit(renaming('contoso', 'Contoso Ltd'))
      const failing = store.commit(async (): Promise<Commit<string>> => {
        throw new RangeError('no')
      })
      const after = store.commit(renaming('litware', 'Litware Ltd'))

      await expect(failing).rejects.toThrow(RangeError)
      expect(await Promise.all([before, after])).toEqual(['Contoso → Contoso Ltd', 'Litware → Litware Ltd'])
      expect(await store.all('events')).toHaveLength(2)
    })

    it('that changes nothing is answered and leaves no trace', async () => {
      await using store = await opened()
      expect(await store.commit(async () => ({ put: {}, events: [], answer: 'nothing' }))).toBe('nothing')
      expect(await allOf(store)).toEqual(smallState())
    })
  })
}
