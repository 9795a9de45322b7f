import { describe, expect, it } from 'vitest'
import { readNewAccount } from '#contract'
import type { AccountKind, OrganizationKind } from '#lifecycle'
import { askers, bodies, catalog, without } from './newAccountBodies'

function answer(body: unknown, asker: OrganizationKind = 'internal') {
  const read = readNewAccount(body, { asker, catalog })
  return read.ok ? read.value : read.errors
}

/** The errors of an internal admin's body in which one field is otherwise. */
function errorsWith(kind: AccountKind, field: string, value: unknown) {
  const read = readNewAccount({ ...bodies[kind], [field]: value }, { asker: 'internal', catalog })
  return read.ok ? 'accepted' : read.errors
}

describe('A new customer', () => {
  it('has a name, an email, one SKU and a partner; add-ons and a second thought are optional', () => {
    expect(answer(bodies.customer)).toEqual({
      kind: 'customer',
      organizationName: 'Contoso',
      notificationEmail: 'it@contoso.example',
      sku: 'essentials-msp-2025',
      addOns: [],
      ownerId: 'northwind',
      allowDuplicate: false,
    })
    expect(
      answer({ ...bodies.customer, addOns: ['hybrid-2025', 'audit-2025'], allowDuplicate: true }),
    ).toMatchObject({ addOns: ['hybrid-2025', 'audit-2025'], allowDuplicate: true })
  })

  it('lacks what is not given, and every lack is told', () => {
    expect(answer({ kind: 'customer' })).toEqual({
      organizationName: 'is required',
      notificationEmail: 'is required',
      sku: 'is required',
      partnerId: 'is required',
    })
    expect(answer({})).toMatchObject({ kind: 'is required' })
  })

  it.each([
    ['kind', 'reseller', { kind: 'must be customer or partner' }],
    ['sku', ['essentials-msp-2025', 'professional-msp-2025'], { sku: 'must be a text' }],
    ['sku', null, { sku: 'must be a text' }],
    ['sku', '', { sku: 'must be a slug such as audit-2025' }],
    ['sku', 'enterprise', { sku: 'must be the id of a SKU; GET /api/catalog lists them' }],
    ['sku', 'audit-2025', { sku: 'must be the id of a SKU; GET /api/catalog lists them' }],
    ['sku', 'professional-msp-2025', 'accepted'],
    ['addOns', 'audit-2025', { addOns: 'must be a list of add-ons' }],
    ['addOns', null, { addOns: 'must be a list of add-ons' }],
    ['addOns', ['audit-2025', 'audit-2025'], { addOns: 'must not hold an add-on twice' }],
    [
      'addOns',
      ['Audit 2025'],
      {
        addOns: 'must hold ids of add-ons only; GET /api/catalog lists them',
        'addOns.0': 'must be a slug such as audit-2025',
      },
    ],
    [
      'addOns',
      ['audit-2025', 'voice'],
      { addOns: 'must hold ids of add-ons only; GET /api/catalog lists them' },
    ],
    [
      'addOns',
      ['professional-msp-2025'],
      { addOns: 'must hold ids of add-ons only; GET /api/catalog lists them' },
    ],
    ['addOns', [], 'accepted'],
    ['partnerId', 7, { partnerId: 'must be a text' }],
    ['partnerId', '', { partnerId: 'is required' }],
    ['partnerId', null, { partnerId: 'must be a text' }],
    ['allowDuplicate', 'true', { allowDuplicate: 'must be true or false' }],
    ['allowDuplicate', null, { allowDuplicate: 'must be true or false' }],
    ['distributorId', 'fabrikam', { distributorId: 'is not a field of a new customer' }],
    ['skus', [], { skus: 'is not a field of a new customer' }],
    ['subscriptionLevel', 'PRODUCTION', { subscriptionLevel: 'is not a field of a new customer' }],
  ])('whose %s is %j is answered %o', (field, value, expected) => {
    expect(errorsWith('customer', field, value)).toEqual(expected)
  })
})

describe('A new partner', () => {
  it('has a name, an email and a distributor; its SKUs and add-ons are not for choosing', () => {
    expect(answer(bodies.partner)).toEqual({
      kind: 'partner',
      organizationName: 'Litware',
      notificationEmail: 'it@litware.example',
      sku: null,
      addOns: [],
      ownerId: 'fabrikam',
      allowDuplicate: false,
    })
    expect(answer({ ...bodies.partner, allowDuplicate: true })).toMatchObject({ allowDuplicate: true })
  })

  it('lacks what is not given, and every lack is told', () => {
    expect(answer({ kind: 'partner' })).toEqual({
      organizationName: 'is required',
      notificationEmail: 'is required',
      distributorId: 'is required',
    })
  })

  it.each([
    ['sku', 'essentials-msp-2025'],
    ['addOns', []],
    ['partnerId', 'northwind'],
    ['billingStartedOn', '2026-06-15'],
  ])('has no field %s', (field, value) => {
    expect(errorsWith('partner', field, value)).toEqual({ [field]: 'is not a field of a new partner' })
  })
})

describe('Whose the new account is', () => {
  const own = 'is your own organization; leave it out'

  it.each(['distributor', 'partner', 'reseller'] as const)(
    'a %s leaves out, since it is its own organization',
    asker => {
      expect(answer(without(bodies.customer, 'partnerId'), asker)).toMatchObject({ ownerId: null })
      expect(answer(without(bodies.partner, 'distributorId'), asker)).toMatchObject({ ownerId: null })
      expect(answer(bodies.customer, asker)).toEqual({ partnerId: own })
      expect(answer(bodies.partner, asker)).toEqual({ distributorId: own })
      expect(answer({ ...bodies.partner, distributorId: null }, asker)).toEqual({ distributorId: own })
    },
  )

  it('is said of the field that would name it alone', () => {
    expect(answer({ ...bodies.partner, partnerId: 'northwind' }, 'distributor')).toEqual({
      distributorId: own,
      partnerId: 'is not a field of a new partner',
    })
    expect(answer({ ...bodies.customer, distributorId: 'fabrikam' }, 'partner')).toEqual({
      partnerId: own,
      distributorId: 'is not a field of a new customer',
    })
  })
})

describe('The name and the email of a new account', () => {
  it('are read without the space around them', () => {
    const spaced = { organizationName: ' Litware\n', notificationEmail: '\tit@litware.example ' }

    expect(answer({ ...bodies.partner, ...spaced })).toMatchObject({
      organizationName: 'Litware',
      notificationEmail: 'it@litware.example',
    })
  })

  it.each(['customer', 'partner'] as const)('are told when a %s has none that will do', kind => {
    expect(answer({ ...bodies[kind], organizationName: ' ', notificationEmail: 'it@' })).toEqual({
      organizationName: 'is required',
      notificationEmail: 'must be one email address such as it@contoso.example',
    })
  })
})

describe('A new account’s body', () => {
  it.each([null, 'text', 7, true, [], [bodies.customer]].map(body => [body]))(
    'that is %j is no object',
    body => {
      for (const asker of askers) expect(answer(body, asker)).toEqual({ body: 'must be an object' })
    },
  )

  it.each(['id', 'status', 'history', 'constructor', 'toString', '__proto__'])(
    'has no field %s, whoever asks',
    field => {
      const body: unknown = JSON.parse(
        `${JSON.stringify(without(bodies.partner, 'distributorId')).slice(0, -1)}, ${JSON.stringify(field)}: "x"}`,
      )

      expect(answer(body, 'distributor')).toEqual(
        Object.fromEntries([[field, 'is not a field of a new partner']]),
      )
    },
  )
})
