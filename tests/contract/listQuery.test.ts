import { describe, expect, it } from 'vitest'
import { type ListName, listDefinitions, maxRangeSpan, readListQuery, sortableFields } from '#contract'

const lists: readonly ListName[] = ['customers', 'partners', 'distributors', 'events', 'mails']

/** The parameter that a query is refused for, or `accepted`. */
function faultOf(list: ListName, parameters: Readonly<Record<string, string | readonly string[]>>) {
  const read = readListQuery(list, parameters)
  return read.ok ? 'accepted' : read.error.parameter
}

describe('A list’s query', () => {
  it.each([
    ['customers', 'organizationName', 'ASC'],
    ['partners', 'organizationName', 'ASC'],
    ['distributors', 'organizationName', 'ASC'],
    ['events', 'at', 'DESC'],
    ['mails', 'at', 'DESC'],
  ] as const)('without parameters lists the first thousand %s, by %s %s', (list, field, order) => {
    expect(readListQuery(list, {})).toEqual({
      ok: true,
      query: { conditions: [], sort: { field, order }, range: { first: 0, last: 999 } },
    })
  })

  it('reads sort, range and filter', () => {
    const parameters = {
      sort: '["trialEndsOn","DESC"]',
      range: '[25,49]',
      filter: '{"subscriptionLevel":"TRIAL","q":"con"}',
    }

    expect(readListQuery('customers', parameters)).toEqual({
      ok: true,
      query: {
        conditions: [
          { test: 'any-of', field: 'subscriptionLevel', values: ['TRIAL'] },
          { test: 'contains', fields: ['organizationName', 'notificationEmail'], text: 'con' },
        ],
        sort: { field: 'trialEndsOn', order: 'DESC' },
        range: { first: 25, last: 49 },
      },
    })
  })
})

describe('A sort', () => {
  it.each(lists)('of %s is by any of its fields but lists and what is exported only, both ways', list => {
    const unsorted = Object.entries<{ readonly is: string }>(listDefinitions[list].fields)
      .filter(([, kind]) => ['slugs', 'sentence', 'changes'].includes(kind.is))
      .map(([field]) => field)
    for (const field of Object.keys(listDefinitions[list].fields)) {
      for (const order of ['ASC', 'DESC']) {
        expect(faultOf(list, { sort: JSON.stringify([field, order]) })).toBe(
          unsorted.includes(field) ? 'sort' : 'accepted',
        )
      }
    }
    expect(sortableFields(listDefinitions[list])).toEqual(
      Object.keys(listDefinitions[list].fields).filter(field => !unsorted.includes(field)),
    )
  })

  it.each([
    ['["name","ASC"]', 'cannot sort by "name"; there are id, organizationName, notificationEmail'],
    [
      '["constructor","ASC"]',
      'cannot sort by "constructor"; there are id, organizationName, notificationEmail',
    ],
    ['["__proto__","ASC"]', 'cannot sort by "__proto__"; there are id, organizationName, notificationEmail'],
    ['["skus","ASC"]', 'cannot sort by "skus"; there are id, organizationName, notificationEmail'],
    ['[7,"ASC"]', 'cannot sort by 7; there are id, organizationName, notificationEmail'],
    ['["id","up"]', 'the order must be ASC or DESC'],
    ['["id","asc"]', 'the order must be ASC or DESC'],
    ['["id"]', 'must be a pair such as ["organizationName","ASC"]'],
    ['["id","ASC","DESC"]', 'must be a pair such as ["organizationName","ASC"]'],
    ['"id"', 'must be a pair such as ["organizationName","ASC"]'],
    ['null', 'must be a pair such as ["organizationName","ASC"]'],
    ['', 'must be JSON'],
    ['id', 'must be JSON'],
  ])('%s is refused: %s', (sort, detail) => {
    expect(readListQuery('distributors', { sort })).toMatchObject({
      ok: false,
      error: {
        parameter: 'sort',
        detail: `sort: ${detail}`,
      },
    })
  })
})

describe('A range', () => {
  it.each([
    ['[0,0]', { first: 0, last: 0 }],
    ['[0,999]', { first: 0, last: 999 }],
    ['[5000,5999]', { first: 5000, last: 5999 }],
  ])('%s is both of its ends and all between', (range, expected) => {
    expect(readListQuery('customers', { range })).toMatchObject({ ok: true, query: { range: expected } })
  })

  it.each([
    ['[0,1000]', `spans at most ${maxRangeSpan} rows`],
    ['[5,4]', 'must be two row numbers, first and last, such as [0,24]'],
    ['[-1,4]', 'must be two row numbers, first and last, such as [0,24]'],
    ['[0,-1]', 'must be two row numbers, first and last, such as [0,24]'],
    ['[0.5,4]', 'must be two row numbers, first and last, such as [0,24]'],
    ['["0","4"]', 'must be two row numbers, first and last, such as [0,24]'],
    ['[0,1e400]', 'must be two row numbers, first and last, such as [0,24]'],
    ['[null,4]', 'must be two row numbers, first and last, such as [0,24]'],
    ['[0]', 'must be a pair such as [0,24]'],
    ['{}', 'must be a pair such as [0,24]'],
    ['[0,24', 'must be JSON'],
  ])('%s is refused: %s', (range, detail) => {
    expect(readListQuery('customers', { range })).toEqual({
      ok: false,
      error: { parameter: 'range', detail: `range: ${detail}` },
    })
  })
})

describe('A query parameter', () => {
  it.each(['page', '_embed', 'q', 'Filter', 'constructor', '__proto__', ''])(
    '%j is not one and is refused by its name',
    name => {
      expect(readListQuery('customers', Object.fromEntries([[name, '1']]))).toEqual({
        ok: false,
        error: {
          parameter: name,
          detail: `${name}: is not a query parameter here; there are sort, range, filter`,
        },
      })
    },
  )

  it('is given once', () => {
    expect(readListQuery('customers', { filter: ['{}', '{"stage":"production"}'] })).toEqual({
      ok: false,
      error: { parameter: 'filter', detail: 'filter: must be given once' },
    })
  })

  it('is one that the operation takes', () => {
    expect(readListQuery('customers', { range: '[0,9]' }, ['filter'])).toEqual({
      ok: false,
      error: { parameter: 'range', detail: 'range: is not a query parameter here; there are filter' },
    })
    expect(readListQuery('customers', { columns: 'id' }, ['filter', 'columns']).ok).toBe(true)
  })
})
