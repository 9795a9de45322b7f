import { describe, expect, it } from 'vitest'
import { type AccountKind, isEditionId } from '#lifecycle'
import { problemIn } from '../client'
import { startApi } from '../server'
import { allOf } from '../store/changes'
import { cellsOf } from '../textTable'
import { add, newCustomer, newPartner, pendingRecord } from './visitor'

/*
 * Section 5 of the specification with section 9: who adds which kind of account under which edition. A cell says the
 * status of what is added, or the reason why nothing is.
 */
const table = `
                 | internal-admin | internal-viewer    | distributor-admin | distributor-viewer | partner-admin | partner-viewer     | trial-partner-admin | suspended-partner-admin | reseller-admin
customer 2024-03 | 201            | read-only-operator | not-yours-to-add  | read-only-operator | 201           | read-only-operator | 201                 | own-access-suspended    | not-allowed
customer 2024-08 | 201            | read-only-operator | not-yours-to-add  | read-only-operator | 201           | read-only-operator | 201                 | own-access-suspended    | not-allowed
customer 2024-11 | 201            | read-only-operator | not-yours-to-add  | read-only-operator | 201           | read-only-operator | 201                 | own-access-suspended    | not-allowed
customer 2025    | 201            | read-only-operator | not-yours-to-add  | read-only-operator | 201           | read-only-operator | 201                 | own-access-suspended    | not-allowed
partner 2024-03  | not-in-edition | read-only-operator | not-in-edition    | read-only-operator | not-allowed   | not-allowed        | not-allowed         | not-allowed             | not-allowed
partner 2024-08  | 201            | read-only-operator | 201               | read-only-operator | not-allowed   | not-allowed        | not-allowed         | not-allowed             | not-allowed
partner 2024-11  | 201            | read-only-operator | 201               | read-only-operator | not-allowed   | not-allowed        | not-allowed         | not-allowed             | not-allowed
partner 2025     | 201            | read-only-operator | 201               | read-only-operator | not-allowed   | not-allowed        | not-allowed         | not-allowed             | not-allowed
`

const cells = cellsOf(table).map(({ row, column: operator, says }) => {
  const [word = '', edition = ''] = row.split(' ')
  if (!isEditionId(edition)) throw new TypeError(`there is no edition ${edition}`)
  const kind: AccountKind = word === 'partner' ? 'partner' : 'customer'
  return { operator, kind, edition, says }
})

/** Where the accounts go that each operator adds. */
const owners: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'internal-admin': { partnerId: 'northwind', distributorId: 'fabrikam' },
  'distributor-admin': { distributorId: 'fabrikam' },
  'partner-admin': { partnerId: 'northwind', distributorId: 'fabrikam' },
  'trial-partner-admin': { partnerId: 'tailspin', distributorId: 'fabrikam' },
}

describe('Who adds what', () => {
  it.each(cells)('$operator · $kind · $edition: $says', async ({ operator, kind, edition, says }) => {
    await using api = await startApi({ edition })
    const client = await api.signIn(operator)
    const before = await allOf(api.store)

    const answer = await client.post('/api/pending', bodyFor(operator, kind))

    if (says === '201') {
      expect(answer.status).toBe(201)
      const { partnerId, distributorId } = owners[operator] ?? {}
      const owner = kind === 'customer' ? { partnerId, distributorId } : { partnerId: null, distributorId }
      const record = answer.json as { id: string }
      expect(record).toMatchObject({ kind, status: 'link-sent', ...owner })
      expect(await pendingRecord(client, record.id)).toEqual(record)
      return
    }
    expect(problemIn(answer)).toMatchObject({ reason: says, status: answer.status })
    expect(answer.status).toBe(says === 'not-in-edition' ? 409 : 403)
    expect(await allOf(api.store)).toEqual(before)
  })
})

function bodyFor(operator: string, kind: AccountKind) {
  const isVendor = operator.startsWith('internal')
  return kind === 'customer'
    ? { ...newCustomer, ...(isVendor && { partnerId: 'northwind' }) }
    : { ...newPartner, ...(isVendor && { distributorId: 'fabrikam' }) }
}

describe('The owner of a new account', () => {
  const left: readonly [operator: string, kind: AccountKind, owner: object, error: object][] = [
    ['internal-admin', 'customer', {}, { partnerId: 'is required' }],
    ['internal-admin', 'partner', {}, { distributorId: 'is required' }],
    ['internal-admin', 'customer', { partnerId: 'nobody' }, { partnerId: 'is not the id of a partner' }],
    ['internal-admin', 'customer', { partnerId: 'fabrikam' }, { partnerId: 'is not the id of a partner' }],
    [
      'internal-admin',
      'customer',
      { partnerId: 'pending-partner' },
      { partnerId: 'is not the id of a partner' },
    ],
    ['internal-admin', 'customer', { partnerId: '' }, { partnerId: 'is required' }],
    ['internal-admin', 'customer', { partnerId: null }, { partnerId: 'must be a text' }],
    [
      'internal-admin',
      'partner',
      { distributorId: 'northwind' },
      { distributorId: 'is not the id of a distributor' },
    ],
    [
      'internal-admin',
      'customer',
      { partnerId: 'northwind', distributorId: 'fabrikam' },
      { distributorId: 'is not a field of a new customer' },
    ],
    [
      'internal-admin',
      'partner',
      { distributorId: 'fabrikam', partnerId: 'northwind' },
      { partnerId: 'is not a field of a new partner' },
    ],
    [
      'partner-admin',
      'customer',
      { partnerId: 'northwind' },
      { partnerId: 'is your own organization; leave it out' },
    ],
    [
      'partner-admin',
      'customer',
      { partnerId: 'trey' },
      { partnerId: 'is your own organization; leave it out' },
    ],
    [
      'distributor-admin',
      'partner',
      { distributorId: 'fabrikam' },
      { distributorId: 'is your own organization; leave it out' },
    ],
    [
      'distributor-admin',
      'partner',
      { distributorId: 'adatum' },
      { distributorId: 'is your own organization; leave it out' },
    ],
  ]

  it.each([
    ['distributor-admin', newCustomer, { partnerId: 'northwind' }, 'not-yours-to-add'],
    ['partner-viewer', newCustomer, { partnerId: 'northwind' }, 'read-only-operator'],
    ['partner-admin', newPartner, { distributorId: 'fabrikam' }, 'not-yours-to-add'],
  ] as const)(
    'given by %s, who cannot add such accounts at all, is answered 403',
    async (operator, body, owner, reason) => {
      await using api = await startApi()
      const client = await api.signIn(operator)

      const answer = await client.post('/api/pending', { ...body, ...owner })

      expect([answer.status, problemIn(answer).reason]).toEqual([403, reason])
      expect((await client.post('/api/pending', { ...body, ...owner, sku: 7 })).status).toBe(422)
    },
  )

  it.each(left)('given by %s for a %s as %j is answered 422: %j', async (operator, kind, owner, errors) => {
    await using api = await startApi({ pending: { 'pending-partner': { kind: 'partner' } } })
    const client = await api.signIn(operator)
    const before = await allOf(api.store)

    const answer = await client.post('/api/pending', {
      ...(kind === 'customer' ? newCustomer : newPartner),
      ...owner,
    })

    expect([answer.status, problemIn(answer).errors]).toEqual([422, errors])
    expect(await allOf(api.store)).toEqual(before)
  })

  it('is any partner of any distributor, for the vendor', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')

    expect(await add(admin, { ...newCustomer, partnerId: 'trey' })).toMatchObject({
      partnerId: 'trey',
      distributorId: 'adatum',
      partner: { id: 'trey', organizationName: 'Trey' },
    })
  })
})
