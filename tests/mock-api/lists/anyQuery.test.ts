import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { seed } from '../../../mock-api/seed'
import { today } from '../channel'
import type { Client } from '../client'
import { type Api, startApi } from '../server'
import { anyQuery } from './anyQuery'
import { naively, recordsOf } from './naive'

const operators = [
  'internal-admin',
  'distributor-viewer',
  'other-distributor-admin',
  'partner-admin',
] as const

const whoMayAsk = {
  customers: operators,
  partners: operators.slice(0, 3),
  pending: operators,
  events: operators,
  mails: operators,
  distributors: operators.slice(0, 1),
} as const

describe('Any query', () => {
  let api: Api
  const clients = new Map<string, Client>()

  beforeAll(async () => {
    api = await startApi({ state: seed({ today: calendarDateOf(today), customers: 150, edition: '2025' }) })
    for (const id of operators) clients.set(id, await api.signIn(id))
    const admin = clientOf('internal-admin')
    for (const kind of ['customer', 'partner'] as const) {
      const ids = (await recordsOf(api, `${kind}s`)).map(({ id }) => id).slice(0, 30)
      await admin.act(kind, 'convert', { ids })
    }
    await admin.post('/api/pending/actions/resend-link', {
      ids: (await recordsOf(api, 'pending')).map(({ id }) => id),
    })
  })
  afterAll(() => api.stop())

  it.each(['customers', 'partners', 'pending', 'events', 'mails', 'distributors'] as const)(
    'of %s answers what a plain search through all records of the operator’s scope finds, in its order',
    async list => {
      const records = await recordsOf(api, list)
      const mayAsk = whoMayAsk[list]
      let found = 0

      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...mayAsk), anyQuery(list, records), async (operator, query) => {
          const { rows, contentRange } = await clientOf(operator).list(list, query)

          const seen = await seenBy(api, operator)
          const inScope = records.filter(({ id, accountId }) => seen.has(accountId ?? id))
          const expected = naively(inScope, query)
          const [first, last] = query.range
          const page = expected.slice(first, last + 1)
          expect(rows).toEqual(page)
          const shown = page.length === 0 ? '*' : `${first}-${first + page.length - 1}`
          expect(contentRange).toBe(`${list} ${shown}/${expected.length}`)
          found += page.length
        }),
        { numRuns: 200 },
      )
      expect(found).toBeGreaterThan(30)
    },
  )

  function clientOf(operator: string): Client {
    const client = clients.get(operator)
    if (!client) throw new Error(`${operator} has not signed in`)
    return client
  }
})

/** Of which owner the operators of the seed see the accounts. */
const scopes: Readonly<Record<(typeof operators)[number], (owner: Owner) => boolean>> = {
  'internal-admin': () => true,
  'distributor-viewer': ({ distributorId }) => distributorId === 'distributor-1',
  'other-distributor-admin': ({ distributorId }) => distributorId === 'distributor-2',
  'partner-admin': ({ partnerId }) => partnerId === 'partner-000001',
}

interface Owner {
  readonly distributorId: string
  readonly partnerId?: string | null
}

/** The ids that an operator may read of: of accounts, and of distributors for who sees them. */
async function seenBy({ store }: Api, operator: (typeof operators)[number]): Promise<ReadonlySet<unknown>> {
  const accounts = [
    ...(await store.all('customers')),
    ...(await store.all('partners')),
    ...(await store.all('pending')),
  ]
  const distributors = (await store.all('distributors')).map(({ id }) => ({ id, distributorId: id }))
  return new Set([...accounts, ...distributors].filter(scopes[operator]).map(({ id }) => id))
}
