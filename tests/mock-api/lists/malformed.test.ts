import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApiDocument } from '#contract/openapi'
import { type Client, problemIn } from '../client'
import { type Api, startApi } from '../server'

const json = (value: unknown) => encodeURIComponent(JSON.stringify(value))

/** What is wrong, the address, which parameter the answer names, and a piece of what it says. */
const malformed: readonly [wrong: string, path: string, parameter: string, says: string][] = [
  ['an unknown filter', `customers?filter=${json({ colour: 'red' })}`, 'filter', '"colour"'],
  [
    'a misspelt filter',
    `customers?filter=${json({ subscriptionlevel: 'TRIAL' })}`,
    'filter',
    'subscriptionLevel',
  ],
  ['a filter of another list', `partners?filter=${json({ source: 'MSP' })}`, 'filter', '"source"'],
  [
    'a part of every object as a filter',
    `customers?filter=${json({ constructor: 'x' })}`,
    'filter',
    '"constructor"',
  ],
  [
    'a prototype as a filter',
    `customers?filter=${encodeURIComponent('{"__proto__":{"a":1}}')}`,
    'filter',
    '"__proto__"',
  ],
  ['an operator that is none', `customers?filter=${json({ seats_gt: 3 })}`, 'filter', '"seats_gt"'],
  ['a bound on what is no day', `customers?filter=${json({ seats_gte: 3 })}`, 'filter', '"seats_gte"'],
  ['a pattern as an operator', `customers?filter=${json({ organizationName_like: 'a' })}`, 'filter', '_like'],
  [
    'a level that is none',
    `customers?filter=${json({ subscriptionLevel: 'GOLD' })}`,
    'filter',
    'TRIAL, PRODUCTION',
  ],
  [
    'a stage that is none, among others',
    `customers?filter=${json({ stage: ['production', 'over'] })}`,
    'filter',
    'stage',
  ],
  [
    'a day that does not exist',
    `customers?filter=${json({ trialEndsOn_gte: '2026-02-30' })}`,
    'filter',
    'trialEndsOn_gte',
  ],
  [
    'a moment instead of a day',
    `customers?filter=${json({ createdOn_lte: '2026-06-15T00:00:00Z' })}`,
    'filter',
    'createdOn_lte',
  ],
  ['a number as text', `customers?filter=${json({ seats: '7' })}`, 'filter', 'seats'],
  ['a text as a number', `customers?filter=${json({ id: 7 })}`, 'filter', 'id'],
  ['a list in a list', `customers?filter=${json({ id: [['a']] })}`, 'filter', 'id'],
  [
    'null where a field always applies',
    `customers?filter=${json({ createdOn: null })}`,
    'filter',
    'createdOn',
  ],
  ['a view that is none', `customers?filter=${json({ view: 'all' })}`, 'filter', '"all"'],
  ['two views', `customers?filter=${json({ view: ['trial-ended', 'not-billed'] })}`, 'filter', 'view'],
  [
    'a view that this list does not have',
    `partners?filter=${json({ view: 'not-billed' })}`,
    'filter',
    'not-billed',
  ],
  [
    'a view of the accounts, of those pending',
    `pending?filter=${json({ view: 'trial-ended' })}`,
    'filter',
    'stuck',
  ],
  [
    'a view of those pending, of the accounts',
    `customers?filter=${json({ view: 'stuck' })}`,
    'filter',
    '"stuck"',
  ],
  ['a status that is none', `pending?filter=${json({ status: 'sent' })}`, 'filter', 'link-sent'],
  ['a failure that is none', `pending?filter=${json({ failure: 'bad-luck' })}`, 'filter', 'import-throttled'],
  ['a kind that is none', `pending?filter=${json({ kind: 'reseller' })}`, 'filter', 'customer, partner'],
  ['a link to look for', `pending?filter=${json({ activationLink: 'x' })}`, 'filter', '"activationLink"'],
  ['a token to look for', `pending?filter=${json({ token: 'x' })}`, 'filter', '"token"'],
  [
    'a moment’s bound',
    `pending?filter=${json({ statusSince_gte: '2026-06-15' })}`,
    'filter',
    '"statusSince_gte"',
  ],
  ['a sort by the link', `pending?sort=${json(['activationLink', 'ASC'])}`, 'sort', '"activationLink"'],
  ['a sort by the history', `pending?sort=${json(['history', 'ASC'])}`, 'sort', '"history"'],
  ['a range for pending ids', 'pending/ids?range=[0,9]', 'range', 'range'],
  ['a parameter for one that is pending', 'pending/contoso?_expand=partner', '_expand', '_expand'],
  ['a view of a list that has none', `events?filter=${json({ view: 'trial-ended' })}`, 'filter', 'view'],
  ['a search for what is no text', `customers?filter=${json({ q: 7 })}`, 'filter', 'q'],
  ['a filter that is no object', `customers?filter=${json(['TRIAL'])}`, 'filter', 'object'],
  ['a filter that is null', 'customers?filter=null', 'filter', 'object'],
  ['a filter that is no JSON', 'customers?filter={stage', 'filter', 'JSON'],
  ['an empty filter parameter', 'customers?filter=', 'filter', 'JSON'],
  ['an unknown sort field', `customers?sort=${json(['colour', 'ASC'])}`, 'sort', '"colour"'],
  [
    'a part of every object as a sort field',
    `customers?sort=${json(['toString', 'ASC'])}`,
    'sort',
    '"toString"',
  ],
  ['a sort by a list', `customers?sort=${json(['addOns', 'ASC'])}`, 'sort', '"addOns"'],
  ['an order that is none', `customers?sort=${json(['id', 'UP'])}`, 'sort', 'ASC or DESC'],
  ['an order in small letters', `customers?sort=${json(['id', 'asc'])}`, 'sort', 'ASC or DESC'],
  ['a sort that is no pair', `customers?sort=${json('id')}`, 'sort', 'pair'],
  ['a sort by three', `customers?sort=${json(['id', 'ASC', 'id'])}`, 'sort', 'pair'],
  ['a range the wrong way round', 'customers?range=[9,0]', 'range', 'row numbers'],
  ['a range before the first row', 'customers?range=[-1,9]', 'range', 'row numbers'],
  ['a range of halves', 'customers?range=[0.5,9]', 'range', 'row numbers'],
  ['a range of texts', 'customers?range=["0","9"]', 'range', 'row numbers'],
  ['a range without an end', 'customers?range=[0]', 'range', 'pair'],
  ['a range beyond all numbers', 'customers?range=[0,1e400]', 'range', 'row numbers'],
  ['a range of more than 1,000', 'customers?range=[0,1000]', 'range', '1000'],
  ['an unknown parameter', 'customers?colour=red', 'colour', 'colour'],
  ['a plain field as a parameter', 'customers?subscriptionLevel=TRIAL', 'subscriptionLevel', 'filter'],
  ['json-server’s own parameters', 'customers?_page=1&_limit=2', '_page', '_page'],
  ['a parameter twice', `customers?filter={}&filter={}`, 'filter', 'once'],
  ['a range for ids, which come whole', 'customers/ids?range=[0,9]', 'range', 'range'],
  ['columns without an export', 'customers?columns=id', 'columns', 'columns'],
  ['a parameter for one record', 'customers/contoso?_embed=partners', '_embed', '_embed'],
  ['a parameter named like a part of every object', 'customers?__proto__=1', '__proto__', '__proto__'],
]

describe('A query that is not understood', () => {
  let api: Api
  let admin: Client
  beforeAll(async () => {
    api = await startApi({
      customers: { contoso: 'production for months' },
      pending: { 'contoso-labs': { kind: 'customer' } },
    })
    admin = await api.signIn('internal-admin')
  })
  afterAll(() => api.stop())

  it.each(malformed)(
    'is answered 400 that names it, never with all rows: %s',
    async (_, path, parameter, says) => {
      const answer = await admin.get(`/api/${path}`)

      expect(answer.status).toBe(400)
      const problem = problemIn(answer)
      expect(problem).toMatchObject({ type: '/problems/malformed-query', parameter })
      expect(problem.detail).toContain(says)
      expect(answer.text).not.toContain('Contoso')
    },
  )

  it.each([
    ['application/json', 'sort, range, filter; as CSV sort, filter, columns, separator'],
    ['text/csv', 'sort, filter, columns, separator; as JSON sort, range, filter'],
  ])('is told of every parameter that the document has of a list, asked for as %s', async (Accept, there) => {
    const answer = await admin.get('/api/customers?foo=1', { Accept })

    expect(problemIn(answer).detail).toBe(`foo: is not a query parameter here; there are ${there}`)
    const documented = openApiDocument().paths['/customers']?.['get']?.parameters ?? []
    const names = documented.map(parameter => parameter.name)
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) expect(there).toContain(name)
  })
})
