import { describe, expect, it } from 'vitest'
import type { HttpAnswer } from '../http'
import { startApi } from '../server'
import { ownersFor, twoChannels, whose } from './twoChannels'
import {
  accountsOf,
  pendingOf,
  seenCustomers,
  seenPartners,
  somethingHappensToEverybody,
} from './whoSeesWhat'

/** Everybody who sees some accounts and not others. */
const confined = Object.keys(whose).filter(operator => operator !== 'reseller-admin')

describe('What lies outside an operator’s scope', () => {
  const records = confined.flatMap(operator =>
    operator.startsWith('distributor')
      ? ([
          { operator, page: 'customers', kind: 'customer' },
          { operator, page: 'partners', kind: 'partner' },
          { operator, page: 'pending', kind: 'customer' },
          { operator, page: 'pending', kind: 'partner' },
        ] as const)
      : ([
          { operator, page: 'customers', kind: 'customer' },
          { operator, page: 'pending', kind: 'customer' },
        ] as const),
  )

  it.each(records)(
    '$operator · $page · $kind: answers the same bytes as what is missing, but for the request id',
    async ({ operator, page, kind }) => {
      await using api = await startApi(twoChannels)
      const client = await api.signIn(operator)
      const { own, foreign } = ownersFor(operator, kind === 'customer' ? 'customers' : 'partners')
      const standing = page === 'pending' ? 'pending' : 'in-trial'

      const present = await client.get(`/api/${page}/${kind}-${standing}-of-${own}`)
      const outside = await client.get(`/api/${page}/${kind}-${standing}-of-${foreign}`)
      const missing = await client.get(`/api/${page}/${kind}-${standing}-of-nobody`)

      expect(present.status).toBe(200)
      expect(outside.status).toBe(404)
      expect(withoutRequestId(outside)).toEqual(withoutRequestId(missing))
    },
  )

  it.each(confined)('is named nowhere in what %s can read', async operator => {
    await using api = await startApi(twoChannels)
    await somethingHappensToEverybody(await api.signIn('internal-admin'))
    const client = await api.signIn(operator)
    const hidden = foreignTo(operator)

    for (const path of everyRead) {
      const { text } = await client.get(path)
      expect(hidden.filter(id => text.includes(id) || text.includes(nameOf(id)))).toEqual([])
    }
    for (const page of ['customers', 'partners', 'pending', 'events', 'mails']) {
      const { text } = await client.get(`/api/${page}`, { Accept: 'text/csv' })
      expect(hidden.filter(id => text.includes(id) || text.includes(nameOf(id)))).toEqual([])
    }
  })

  it.each(confined)('is found by no search and no filter of %s', async operator => {
    await using api = await startApi(twoChannels)
    await somethingHappensToEverybody(await api.signIn('internal-admin'))
    const client = await api.signIn(operator)

    for (const id of foreignTo(operator).filter(hidden => hidden.startsWith('customer-'))) {
      const partnerId = id.split('-of-')[1]
      for (const filter of [
        { q: nameOf(id) },
        { id },
        { id: [id] },
        { partnerId, organizationName: nameOf(id) },
      ]) {
        const query = `filter=${encodeURIComponent(JSON.stringify(filter))}`
        for (const page of ['customers', 'pending']) {
          const list = await client.get(`/api/${page}?${query}`)
          expect([list.text, list.headers['content-range']]).toEqual(['[]', `${page} */0`])
          const ids = await client.get(`/api/${page}/ids?${query}`)
          expect([ids.text, ids.headers['content-range']]).toEqual(['[]', `${page} */0`])
        }
      }
      for (const page of ['events', 'mails']) {
        const found = await client.list(page, { filter: { accountId: id } })
        expect(found).toEqual({ rows: [], contentRange: `${page} */0` })
      }
    }
  })
})

const everyRead = [
  '/api/customers',
  '/api/customers/ids',
  '/api/partners',
  '/api/partners/ids',
  '/api/pending',
  '/api/pending/ids',
  '/api/distributors',
  '/api/events',
  '/api/mails',
  '/api/session',
  '/api/summary',
]

function foreignTo(operator: string): readonly string[] {
  const seen = [...(seenCustomers[operator] ?? []), ...(seenPartners[operator] ?? [])]
  return [...Object.entries(accountsOf), ...Object.entries(pendingOf)]
    .filter(([owner]) => !seen.includes(owner))
    .flatMap(([, ids]) => ids)
    .filter(id => id.includes('-of-'))
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}

function withoutRequestId({ status, headers, text }: HttpAnswer) {
  const id = String(headers['x-request-id'])
  const { 'x-request-id': _, date: __, ...others } = headers
  return { status, headers: others, text: text.replaceAll(id, '…') }
}
