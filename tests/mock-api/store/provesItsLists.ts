import { describe, expect, it } from 'vitest'
import { calendarDateOf, editions, type Scope } from '#lifecycle'
import type { Store, Within } from '../../../mock-api/store/store'
import { internalAdmin } from '../../lifecycle/operators'
import { renaming } from './changes'
import { disposable } from './disposable'

/** Proves of a store's lists, whatever it stores with, what the rest of the backend relies on. */
export function provesItsLists(open: () => Promise<Store>): void {
  const opened = async () => disposable(await open())

  describe('its lists', () => {
    it('hold what the operator may see, of one moment, whole when no range is asked for', async () => {
      await using store = await opened()
      const query = { conditions: [], sort: { field: 'id', order: 'DESC' }, range: null } as const

      const all = await store.list('customers', query, within('2026-06-15', { of: 'all' }))
      const northwinds = await store.list(
        'customers',
        query,
        within('2026-06-15', { of: 'partner', partnerId: 'northwind' }),
      )
      const nobodys = await store.list('customers', query, within('2026-06-15', { of: 'none' }))

      expect(all.rows.map(({ id }) => id)).toEqual(['litware', 'foreign-of-trey', 'contoso'])
      expect(northwinds.rows.map(({ id }) => id)).toEqual(['litware', 'contoso'])
      expect([all.total, northwinds.total, nobodys]).toEqual([3, 2, { rows: [], total: 0 }])
    })

    it('derive stages for the day and the edition that are asked for', async () => {
      await using store = await opened()
      const stageOn = async (day: string) => {
        const [contoso] = await store.present('customers', ['contoso'], within(day, { of: 'all' }))
        return contoso?.['stage']
      }
      expect(await stageOn('2026-06-13')).toBe('trial-running')
      expect(await stageOn('2026-06-15')).toBe('extension-open')
      expect(await stageOn('2026-06-17')).toBe('trial-ended')
      expect(await stageOn('2026-06-15')).toBe('extension-open')
    })

    it('present what may be seen by id, with a gap for the rest', async () => {
      await using store = await opened()
      const ids = ['litware', 'foreign-of-trey', 'nobody']
      const seen = await store.present(
        'customers',
        ids,
        within('2026-06-15', { of: 'distributor', distributorId: 'fabrikam' }),
      )
      expect(seen.map(record => record?.id)).toEqual(['litware', undefined, undefined])
    })

    it('show a change as soon as its commit is answered', async () => {
      await using store = await opened()
      const listed = async () => {
        const { rows } = await store.list(
          'customers',
          {
            conditions: [{ test: 'contains', fields: ['organizationName'], text: 'ltd' }],
            sort: { field: 'organizationName', order: 'ASC' },
            range: { first: 0, last: 9 },
          },
          within('2026-06-15', { of: 'all' }),
        )
        return rows.map(({ id }) => id)
      }
      expect(await listed()).toEqual([])
      await store.commit(renaming('litware', 'A Litware Ltd'))
      expect(await listed()).toEqual(['litware'])
      await store.commit(renaming('contoso', 'Contoso Ltd'))
      expect(await listed()).toEqual(['litware', 'contoso'])
      await store.commit(renaming('litware', 'Litware Ltd'))
      expect(await listed()).toEqual(['contoso', 'litware'])
    })
  })
}

function within(day: string, customers: Scope): Within {
  return {
    today: calendarDateOf(day),
    edition: editions['2025'],
    publicUrl: 'https://partners.example',
    actor: internalAdmin,
    customers,
    partners: { of: 'all' },
  }
}
