import { describe, expect, it } from 'vitest'
import { problemIn } from '../client'
import { startApi } from '../server'
import { allOf } from '../store/changes'
import { add, newCustomer, newPartner } from './visitor'

describe('What a new customer has', () => {
  const notOffered: readonly [choice: object, notOffered: readonly string[]][] = [
    [{ sku: 'essentials-msp-2024' }, ['essentials-msp-2024']],
    [{ addOns: ['audit-2024'] }, ['audit-2024']],
    [
      { sku: 'enterprise-msp-2024', addOns: ['audit-2025', 'delegation-2024'] },
      ['enterprise-msp-2024', 'delegation-2024'],
    ],
  ]

  it.each(notOffered)(
    'is chosen among what its partner has; %j is in the catalog and refused: %j',
    async (choice, missing) => {
      await using api = await startApi()
      const admin = await api.signIn('partner-admin')
      const before = await allOf(api.store)

      const answer = await admin.post('/api/pending', { ...newCustomer, ...choice })

      expect(answer.status).toBe(409)
      expect(problemIn(answer)).toMatchObject({ reason: 'sku-not-offered', notOffered: missing })
      expect(await allOf(api.store)).toEqual(before)
    },
  )

  const unknown: readonly [choice: object, errors: object][] = [
    [{ sku: 'gold' }, { sku: 'must be the id of a SKU; GET /api/catalog lists them' }],
    [{ sku: 'audit-2025' }, { sku: 'must be the id of a SKU; GET /api/catalog lists them' }],
    [{ sku: 'Essentials MSP 2025' }, { sku: 'must be a slug such as audit-2025' }],
    [{ sku: '' }, { sku: 'must be a slug such as audit-2025' }],
    [{ sku: null }, { sku: 'must be a text' }],
    [{ sku: ['essentials-msp-2025'] }, { sku: 'must be a text' }],
    [{ sku: undefined }, { sku: 'is required' }],
    [
      { addOns: ['audit-2025', 'voice'] },
      { addOns: 'must hold ids of add-ons only; GET /api/catalog lists them' },
    ],
    [{ addOns: ['audit-2025', 'audit-2025'] }, { addOns: 'must not hold an add-on twice' }],
  ]

  it.each(unknown)('stands in the catalog: %j is answered 422: %j', async (choice, errors) => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')

    const answer = await admin.post('/api/pending', { ...newCustomer, ...choice })

    expect([answer.status, problemIn(answer).errors]).toEqual([422, errors])
  })

  it('is one SKU, and any number of add-ons, none included', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')
    const { addOns: _, ...without } = newCustomer

    expect(await add(admin, { ...without, sku: 'professional-msp-2025' })).toMatchObject({
      sku: 'professional-msp-2025',
      addOns: [],
    })
    const all = ['hybrid-2025', 'audit-2025', 'delegation-2025']
    expect(await add(admin, { ...newCustomer, organizationName: 'Litware', addOns: all })).toMatchObject({
      addOns: all,
    })
  })

  it('is what its partner has, whoever adds it: to a partner with older products those can be given', async () => {
    await using api = await startApi({
      partners: { adventure: { in: 'production for months', skus: ['essentials-msp-2024'], addOns: [] } },
    })
    const admin = await api.signIn('internal-admin')
    const older = { ...newCustomer, partnerId: 'adventure', sku: 'essentials-msp-2024', addOns: [] }

    expect(await add(admin, older)).toMatchObject({ sku: 'essentials-msp-2024', addOns: [] })
    const newer = await admin.post('/api/pending', { ...older, sku: 'essentials-msp-2025' })
    expect(problemIn(newer).reason).toBe('sku-not-offered')
  })

  it('has no part of a partner’s: what is chosen for a partner is answered 422', async () => {
    await using api = await startApi()
    const admin = await api.signIn('distributor-admin')

    const answer = await admin.post('/api/pending', { ...newPartner, sku: 'essentials-msp-2025', addOns: [] })

    expect(problemIn(answer).errors).toEqual({
      sku: 'is not a field of a new partner',
      addOns: 'is not a field of a new partner',
    })
  })
})

describe('A name and an address', () => {
  it('are stored without the blanks around them', async () => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')

    const record = await add(admin, {
      ...newCustomer,
      organizationName: '  Contoso Ltd \n',
      notificationEmail: ' it@contoso.example ',
    })

    expect(record).toMatchObject({
      organizationName: 'Contoso Ltd',
      notificationEmail: 'it@contoso.example',
    })
  })

  it.each([
    ['x'.repeat(200), 201],
    ['𝔛'.repeat(200), 201],
    ['x'.repeat(201), 422],
    ['', 422],
    ['   ', 422],
    ['\u200b\u2060', 422],
    ['<script>alert(1)</script>', 201],
    ["Robert'); DROP TABLE customers;--", 201],
    ['株式会社コントソ', 201],
    ['\ud800 Contoso', 422],
  ])('%j as a name is answered %i', async (organizationName, status) => {
    await using api = await startApi()
    const admin = await api.signIn('partner-admin')

    const answer = await admin.post('/api/pending', { ...newCustomer, organizationName })

    expect(answer.status).toBe(status)
    if (status === 422) expect(Object.keys(problemIn(answer).errors ?? {})).toEqual(['organizationName'])
  })
})
