import { describe, expect, it } from 'vitest'
import { isInScope, mayOpen, pages, scopeOf } from '#lifecycle'
import {
  distributorAdmin,
  distributorViewer,
  internalAdmin,
  internalViewer,
  partnerAdminInProduction,
  partnerAdminInTrial,
  resellerAdmin,
  viewerOf,
} from './operators'

const partnerAdmin = partnerAdminInProduction('2027-01-01')
const suspendedAdmin = partnerAdminInTrial('2026-01-01')

describe('Which accounts an operator sees', () => {
  it.each([
    ['internal', { of: 'all' }, { of: 'all' }, internalAdmin],
    [
      'a distributor',
      { of: 'distributor', distributorId: 'fabrikam' },
      { of: 'distributor', distributorId: 'fabrikam' },
      distributorAdmin,
    ],
    ['a partner in PRODUCTION', { of: 'partner', partnerId: 'northwind' }, { of: 'none' }, partnerAdmin],
    ['a suspended partner', { of: 'partner', partnerId: 'tailspin' }, { of: 'none' }, suspendedAdmin],
    ['a reseller', { of: 'none' }, { of: 'none' }, resellerAdmin],
  ])('%s: of customers %j, of partners %j', (_, ofCustomers, ofPartners, actor) => {
    expect(scopeOf(actor, 'customer')).toEqual(ofCustomers)
    expect(scopeOf(actor, 'partner')).toEqual(ofPartners)
  })

  it.each([
    ['internal', internalAdmin, internalViewer],
    ['of a distributor', distributorAdmin, distributorViewer],
    ['of a partner', partnerAdmin, viewerOf(partnerAdmin)],
  ])('a viewer %s sees and opens what an admin does', (_, admin, viewer) => {
    expect(viewer.role).toBe('viewer')
    expect(scopeOf(viewer, 'customer')).toEqual(scopeOf(admin, 'customer'))
    expect(scopeOf(viewer, 'partner')).toEqual(scopeOf(admin, 'partner'))
    expect(pages.map(page => mayOpen(viewer, page))).toEqual(pages.map(page => mayOpen(admin, page)))
  })
})

describe('Whether an account lies in a scope', () => {
  const customer = { distributorId: 'fabrikam', partnerId: 'northwind' }
  const partner = { distributorId: 'fabrikam' }

  it('all holds everything, none nothing', () => {
    expect(isInScope({ of: 'all' }, customer)).toBe(true)
    expect(isInScope({ of: 'all' }, partner)).toBe(true)
    expect(isInScope({ of: 'none' }, customer)).toBe(false)
    expect(isInScope({ of: 'none' }, partner)).toBe(false)
  })

  it('a distributor’s holds its own partners and their customers, and no other’s', () => {
    expect(isInScope({ of: 'distributor', distributorId: 'fabrikam' }, customer)).toBe(true)
    expect(isInScope({ of: 'distributor', distributorId: 'fabrikam' }, partner)).toBe(true)
    expect(isInScope({ of: 'distributor', distributorId: 'adatum' }, customer)).toBe(false)
    expect(isInScope({ of: 'distributor', distributorId: 'northwind' }, customer)).toBe(false)
  })

  it('a partner’s holds its own customers, no other’s, and no partner', () => {
    expect(isInScope({ of: 'partner', partnerId: 'northwind' }, customer)).toBe(true)
    expect(isInScope({ of: 'partner', partnerId: 'tailspin' }, customer)).toBe(false)
    expect(isInScope({ of: 'partner', partnerId: 'fabrikam' }, customer)).toBe(false)
    expect(isInScope({ of: 'partner', partnerId: 'northwind' }, partner)).toBe(false)
    expect(isInScope({ of: 'partner', partnerId: 'northwind' }, { ...partner, partnerId: null })).toBe(false)
  })
})

describe('What an operator can open', () => {
  it('is one of these pages', () => {
    expect(pages).toEqual([
      'dashboard',
      'customers',
      'partners',
      'pending',
      'distributors',
      'events',
      'mails',
    ])
  })

  it.each([
    [
      'internal',
      ['dashboard', 'customers', 'partners', 'pending', 'distributors', 'events', 'mails'],
      internalAdmin,
    ],
    ['a distributor', ['dashboard', 'customers', 'partners', 'pending', 'events', 'mails'], distributorAdmin],
    ['a partner in PRODUCTION', ['dashboard', 'customers', 'pending', 'events', 'mails'], partnerAdmin],
    [
      'a suspended partner, which reads only',
      ['dashboard', 'customers', 'pending', 'events', 'mails'],
      suspendedAdmin,
    ],
    ['a reseller', [], resellerAdmin],
  ])('%s: %j, and nothing else', (_, opened: readonly string[], actor) => {
    for (const page of pages) expect(mayOpen(actor, page)).toBe(opened.includes(page))
  })
})
