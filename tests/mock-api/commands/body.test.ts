import { describe, expect, it } from 'vitest'
import type { AccountKind } from '#lifecycle'
import { actionPath, problemIn } from '../client'
import { startApi } from '../server'

const channel = {
  customers: {
    contoso: 'a trial two days from its end',
    litware: 'production for months',
  },
} as const

/** Bodies that no form of the console sends, and what the answer says is wrong with each, by field. */
const wrongBodies: readonly {
  wrong: string
  action: string
  kind?: AccountKind
  body: unknown
  errors: Readonly<Record<string, unknown>>
}[] = [
  { wrong: 'no ids', action: 'extend-trial', body: {}, errors: { ids: 'is required' } },
  {
    wrong: 'an empty list of ids',
    action: 'extend-trial',
    body: { ids: [] },
    errors: { ids: 'must hold at least one id' },
  },
  {
    wrong: 'an id twice',
    action: 'extend-trial',
    body: { ids: ['contoso', 'litware', 'contoso'] },
    errors: { ids: 'must not hold an id twice' },
  },
  {
    wrong: 'ids that are no texts',
    action: 'extend-trial',
    body: { ids: ['contoso', 7] },
    errors: { 'ids.1': 'must be ids as texts' },
  },
  {
    wrong: 'an empty id',
    action: 'extend-trial',
    body: { ids: [''] },
    errors: { 'ids.0': 'must not hold an empty id' },
  },
  {
    wrong: 'ids that are no list',
    action: 'extend-trial',
    body: { ids: 'contoso' },
    errors: { ids: 'must be a list of ids' },
  },
  {
    wrong: 'a field that Extend does not have',
    action: 'extend-trial',
    body: { ids: ['contoso'], expiresOn: '2027-01-01' },
    errors: { expiresOn: 'is not a field of this command' },
  },
  {
    wrong: 'a field that would be stored if anything were',
    action: 'edit',
    body: { ids: ['litware'], organizationName: 'Mine now', distributorId: 'adatum' },
    errors: {
      organizationName: 'is not a field of this command',
      distributorId: 'is not a field of this command',
    },
  },
  {
    wrong: 'a field named like a part of every object',
    action: 'extend-trial',
    body: JSON.parse('{"ids":["contoso"],"__proto__":1,"constructor":2}'),
    errors: expect.objectContaining({ constructor: 'is not a field of this command' }),
  },
  {
    wrong: 'no choice between keep and block',
    action: 'manage-upgrade',
    body: { ids: ['contoso'] },
    errors: { automaticUpgrade: expect.any(String) },
  },
  {
    wrong: 'a choice other than keep and block',
    action: 'manage-upgrade',
    body: { ids: ['contoso'], automaticUpgrade: 'cancel' },
    errors: { automaticUpgrade: 'must be keep or block' },
  },
  {
    wrong: 'today as the expiration date',
    action: 'convert',
    body: { ids: ['contoso'], expiresOn: '2026-06-15' },
    errors: { expiresOn: 'must be later than today, 2026-06-15' },
  },
  {
    wrong: 'a past expiration date',
    action: 'edit',
    body: { ids: ['litware'], expiresOn: '2026-06-14' },
    errors: { expiresOn: 'must be later than today, 2026-06-15' },
  },
  {
    wrong: 'a day that does not exist',
    action: 'edit',
    body: { ids: ['litware'], expiresOn: '2027-02-29' },
    errors: { expiresOn: 'must be a day such as 2026-06-15' },
  },
  {
    wrong: 'a moment instead of a day',
    action: 'edit',
    body: { ids: ['litware'], expiresOn: '2027-02-28T00:00:00Z' },
    errors: { expiresOn: 'must be a day such as 2026-06-15' },
  },
  {
    wrong: 'an expiration date taken back',
    action: 'edit',
    body: { ids: ['litware'], expiresOn: null },
    errors: { expiresOn: expect.any(String) },
  },
  {
    wrong: 'more than one SKU',
    action: 'edit',
    body: { ids: ['litware'], sku: ['essentials-msp-2025', 'professional-msp-2025'] },
    errors: { sku: 'must be a text' },
  },
  {
    wrong: 'a SKU that is no slug',
    action: 'convert',
    body: { ids: ['contoso'], sku: 'Essentials MSP 2025' },
    errors: { sku: expect.any(String) },
  },
  {
    wrong: 'an add-on twice',
    action: 'edit',
    body: { ids: ['litware'], addOns: ['audit-2025', 'audit-2025'] },
    errors: { addOns: 'must not hold an add-on twice' },
  },
  {
    wrong: 'a SKU for a partner',
    action: 'convert',
    kind: 'partner',
    body: { ids: ['tailspin'], sku: 'essentials-msp-2025' },
    errors: { sku: 'is not a field of this command' },
  },
  {
    wrong: 'a dryRun that is neither true nor false',
    action: 'extend-trial',
    body: { ids: ['contoso'], dryRun: 'yes' },
    errors: { dryRun: 'must be true or false' },
  },
  {
    wrong: 'revisions that are no numbers',
    action: 'edit',
    body: { ids: ['litware'], revisions: { litware: '1' } },
    errors: { 'revisions.litware': 'must be whole numbers by id' },
  },
  {
    wrong: 'revisions by names that every object knows',
    action: 'edit',
    body: JSON.parse('{"ids":["litware"],"revisions":{"__proto__":"1","constructor":{},"prototype":null}}'),
    errors: {
      'revisions.__proto__': 'must be whole numbers by id',
      'revisions.constructor': 'must be whole numbers by id',
      'revisions.prototype': 'must be whole numbers by id',
    },
  },
  {
    wrong: 'a list of revisions',
    action: 'edit',
    body: { ids: ['litware'], revisions: [1] },
    errors: { revisions: 'must be whole numbers by id' },
  },
  { wrong: 'no object at all', action: 'edit', body: ['litware'], errors: expect.any(Object) },
  { wrong: 'nothing', action: 'edit', body: null, errors: expect.any(Object) },
]

describe('A command with wrong fields', () => {
  it.each(wrongBodies)(
    'is answered 422 by field: $wrong',
    async ({ action, kind = 'customer', body, errors }) => {
      await using api = await startApi(channel)
      const admin = await api.signIn('internal-admin')

      const answer = await admin.post(actionPath(kind, action), body)

      expect(answer.status).toBe(422)
      expect(problemIn(answer)).toMatchObject({ type: '/problems/invalid-fields', reason: 'invalid-fields' })
      expect(problemIn(answer).errors).toEqual(errors)
      expect(await api.store.all('events')).toEqual([])
    },
  )

  it('takes 10,000 ids and refuses one more', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const ids = Array.from({ length: 10_001 }, (_, index) => `customer-${index}`)

    const most = await admin.act('customer', 'extend-trial', { ids: ids.slice(1) })
    expect(most.filter(({ outcome }) => outcome === 'not-found')).toHaveLength(10_000)

    const more = await admin.post(actionPath('customer', 'extend-trial'), { ids })
    expect(more.status).toBe(422)
    expect(problemIn(more).errors).toEqual({ ids: 'must hold at most 10000 ids' })
  })

  it('is one for nobody else either: the body is checked before the page, the page before the account', async () => {
    await using api = await startApi(channel)
    const reseller = await api.signIn('reseller-admin')

    const wrong = await reseller.post(actionPath('customer', 'edit'), { ids: [] })
    const right = await reseller.post(actionPath('customer', 'edit'), { ids: ['nobody'] })

    expect([wrong.status, right.status]).toEqual([422, 403])
  })

  it('is refused whole when one of its fields is wrong, whatever the others say', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('internal-admin')

    const answer = await admin.post(actionPath('customer', 'convert'), {
      ids: ['contoso', 'contoso'],
      expiresOn: 'soon',
      colour: 'red',
    })

    expect(Object.keys(problemIn(answer).errors ?? {}).sort()).toEqual(['colour', 'expiresOn', 'ids'])
  })

  it('is not found when there is no such action', async () => {
    await using api = await startApi(channel)
    const admin = await api.signIn('internal-admin')

    for (const action of ['delete', 'constructor', 'EXTEND-TRIAL', 'extend-trial%20', 'extend%2Dtrial']) {
      const path = actionPath('customer', action)
      expect((await admin.post(path, { ids: ['contoso'] })).status).toBe(404)
      expect((await api.anybody.send('POST', path)).status).toBe(404)
    }
  })
})
