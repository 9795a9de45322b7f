import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageSizes, viewColumns } from '#contract'
import { addressOf, isWhole, readAddress } from '../../../src/account/list/view/listView'

const known = viewColumns('customers')
const read = (search: string) => readAddress(search, known)

describe('The address of a view', () => {
  it('says all of it: what is read from it is the view', () => {
    const text = fc.string({ unit: 'grapheme' })
    const view = fc.record(
      {
        filter: fc.dictionary(
          fc.constantFrom('q', 'stage', 'trialEndsOn_lte'),
          fc.oneof(text, fc.array(text)),
        ),
        sort: fc.record({
          field: fc.constantFrom('organizationName', 'partner.organizationName'),
          order: fc.constantFrom('ASC' as const, 'DESC' as const),
        }),
        page: fc.integer({ min: 1, max: 999_999 }),
        perPage: fc.constantFrom(...pageSizes),
        columns: fc.oneof(fc.constant('default' as const), fc.shuffledSubarray([...known])),
        saved: text,
      },
      { requiredKeys: ['filter', 'sort', 'page', 'perPage', 'columns'] },
    )
    fc.assert(
      fc.property(view, view => {
        const answer = read(addressOf(view))
        expect(answer).toEqual({ ok: true, said: { ...view, filter: { ...view.filter } } })
        expect(answer.ok && isWhole(answer.said)).toBe(true)
      }),
    )
  })

  it('need not say everything', () => {
    expect(read('')).toEqual({ ok: true, said: {} })
    expect(read('?filter={"view":"trial-ended"}')).toEqual({
      ok: true,
      said: { filter: { view: 'trial-ended' } },
    })
    expect(read('?sort=seats&columns=')).toEqual({
      ok: true,
      said: { sort: { field: 'seats', order: 'ASC' }, columns: [] },
    })
  })

  it.each([
    ['filter', '{"stage":', '?filter={"stage":'],
    ['filter', '["TRIAL"]', '?filter=["TRIAL"]'],
    ['filter', 'null', '?filter=null'],
    ['sort', 'ASC', '?order=ASC'],
    ['sort', 'seats up', '?sort=seats&order=up'],
    ['page', '0', '?page=0'],
    ['page', 'nine', '?page=nine'],
    ['page', '-1', '?page=-1'],
    ['perPage', '1000', '?perPage=1000'],
    ['perPage', '11', '?perPage=11'],
    ['columns', 'colour', '?columns=stage,colour'],
  ])(
    'is not read where its %s is none that anybody could have meant, and says so: %s',
    (part, value, search) => {
      expect(read(search)).toEqual({ ok: false, unreadable: { part, value } })
    },
  )
})
