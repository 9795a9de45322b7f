import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { customerRecord, distributorRecord, eventRecord, partnerRecord } from '#contract'
import { editionIds, editions } from '#lifecycle'
import { offers } from '../../../mock-api/seed/catalog'
import { customerRecords, manyDays, partnerIn, partnerRecords, seedOn } from './seeded'

const sizes = [0, 1, 5, 20, 124, 300, 1_000]

describe('The seed', () => {
  it('is the same every time it is made for the same day, size and edition', () => {
    for (const edition of editionIds) {
      expect(JSON.stringify(seedOn('2026-06-15', 300, edition))).toBe(
        JSON.stringify(seedOn('2026-06-15', 300, edition)),
      )
    }
  })

  it('differs from day to day in dates, never in names and owners', () => {
    const named = (day: string) =>
      seedOn(day).customers.map(({ id, organizationName, partnerId }) => [id, organizationName, partnerId])
    expect(named('2024-02-29')).toEqual(named('2026-12-31'))
    expect(seedOn('2024-02-29').customers).not.toEqual(seedOn('2026-12-31').customers)
  })

  it('keeps the day and the edition that it was made for', () => {
    expect(seedOn('2026-12-31', 5, '2024-08').settings).toEqual({
      today: '2026-12-31',
      edition: '2024-08',
      demo: {
        seed: { today: '2026-12-31', edition: '2024-08', customers: 5 },
        movedFrom: '2026-12-31',
        movingTo: '2026-12-31',
      },
    })
  })

  it.each(sizes)('has exactly %i customers when so many are asked for', customers => {
    expect(seedOn('2026-06-15', customers).customers).toHaveLength(customers)
  })

  it('begins with the same customers at any size, the telling ones first', () => {
    expect(seedOn('2026-06-15', 20).customers).toEqual(seedOn().customers.slice(0, 20))
  })

  it('has a partner for every 25 customers, and never fewer than 12', () => {
    expect(seedOn('2026-06-15', 0).partners.length).toBeGreaterThanOrEqual(12)
    expect(seedOn('2026-06-15', 1_000).partners).toHaveLength(40)
  })

  it.each(manyDays)('holds only valid records on %s', day => {
    for (const size of [20, 300]) {
      const state = seedOn(day, size)
      v.parse(v.array(customerRecord), customerRecords(state))
      v.parse(v.array(partnerRecord), partnerRecords(state))
      v.parse(v.array(distributorRecord), state.distributors)
      v.parse(v.array(eventRecord), state.events)
    }
  })

  it('gives 100,000 customers and their partners a name and an id of their own', () => {
    const { customers, partners } = seedOn('2026-06-15', 100_000)
    const accounts = [...customers, ...partners]
    expect(new Set(accounts.map(({ organizationName }) => organizationName)).size).toBe(accounts.length)
    expect(new Set(accounts.map(({ id }) => id)).size).toBe(accounts.length)
    expect(customers.map(({ id }) => id)).toEqual(customers.map(({ id }) => id).sort())
  })

  it('writes to nobody: every address ends in .example', () => {
    const { customers, partners, distributors } = seedOn('2026-06-15', 1_000)
    for (const { notificationEmail } of [...customers, ...partners, ...distributors]) {
      expect(notificationEmail).toMatch(/^[a-z]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?\.example$/)
    }
  })

  it('gives every customer the distributor of its partner', () => {
    const state = seedOn('2026-06-15', 1_000)
    const distributorIds = state.distributors.map(({ id }) => id)
    for (const { partnerId, distributorId } of state.customers) {
      expect(distributorId).toBe(partnerIn(state, partnerId).distributorId)
    }
    for (const { distributorId } of state.partners) expect(distributorIds).toContain(distributorId)
  })

  it('sells a customer only what its partner has, but for the SKU that was retired', () => {
    const state = seedOn('2026-06-15', 1_000)
    for (const { sku, addOns, partnerId, organizationName } of state.customers) {
      const partner = partnerIn(state, partnerId)
      if (!organizationName.startsWith('Retired SKU')) expect(partner.skus).toContain(sku)
      expect(partner.addOns).toEqual(expect.arrayContaining(addOns))
    }
  })

  it('names in its catalog whatever anybody has', () => {
    const { catalog, customers, partners, distributors } = seedOn()
    const skus = catalog.skus.map(({ id }) => id)
    const addOns = catalog.addOns.map(({ id }) => id)
    expect(skus).toEqual(expect.arrayContaining(customers.map(({ sku }) => sku)))
    for (const offer of [...partners, ...distributors]) {
      expect(skus).toEqual(expect.arrayContaining(offer.skus))
      expect(addOns).toEqual(expect.arrayContaining(offer.addOns))
    }
  })

  it('gives recent partners what the edition 2025 gives to new ones', () => {
    expect(offers.newPartner).toEqual(editions['2025'].newPartnerOffer)
  })

  it.each(manyDays)('creates an account before its trial and imports it no later than %s', day => {
    const { customers, partners } = seedOn(day)
    for (const { createdOn, lastImportOn, trialStartedOn, productionSince } of [...customers, ...partners]) {
      const began = trialStartedOn ?? productionSince ?? ''
      expect(createdOn <= began).toBe(true)
      expect(lastImportOn !== null && lastImportOn >= createdOn && lastImportOn <= day).toBe(true)
    }
  })

  it('bills exactly the partners in production', () => {
    for (const { subscriptionLevel, billingStartedOn } of seedOn().partners) {
      expect(billingStartedOn !== null).toBe(subscriptionLevel === 'PRODUCTION')
    }
  })
})
