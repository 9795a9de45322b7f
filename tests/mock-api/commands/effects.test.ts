import { describe, expect, it } from 'vitest'
import { startApi } from '../server'

describe('Convert to production account', () => {
  it('puts a customer in PRODUCTION from today, for a year, with the SKU and add-ons that it has', async () => {
    await using api = await startApi({ customers: { contoso: 'a trial that ended a week ago' } })
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'convert', { ids: ['contoso'] })

    expect(await admin.record('customers', 'contoso')).toMatchObject({
      subscriptionLevel: 'PRODUCTION',
      productionSince: '2026-06-15',
      expiresOn: '2027-06-15',
      stage: 'production',
      sku: 'essentials-msp-2025',
      addOns: ['audit-2025'],
      trialStartedOn: null,
      trialEndsOn: null,
      trialExtensions: null,
      automaticUpgrade: null,
    })
  })

  it('takes an expiration date, a SKU and add-ons where they are given', async () => {
    await using api = await startApi({ customers: { contoso: 'a trial that started today' } })
    const admin = await api.signIn('partner-admin')
    const terms = { expiresOn: '2026-06-16', sku: 'professional-msp-2025', addOns: ['hybrid-2025'] }

    await admin.act('customer', 'convert', { ids: ['contoso'], ...terms })

    expect(await admin.record('customers', 'contoso')).toMatchObject(terms)
  })

  it('starts the billing of a partner’s customers on the day it is converted', async () => {
    await using api = await startApi({
      customers: { contoso: { in: 'production for months', partnerId: 'tailspin' } },
    })
    const admin = await api.signIn('distributor-admin')
    const notBilled = { filter: { view: 'not-billed' } }
    expect((await admin.list('customers', notBilled)).rows).toHaveLength(1)

    await admin.act('partner', 'convert', { ids: ['tailspin'], expiresOn: '2027-12-31' })

    expect(await admin.record('partners', 'tailspin')).toMatchObject({
      subscriptionLevel: 'PRODUCTION',
      productionSince: '2026-06-15',
      expiresOn: '2027-12-31',
      billingStartedOn: '2026-06-15',
    })
    expect((await admin.list('customers', notBilled)).rows).toEqual([])
  })

  it('of a partner is what lets its customers be converted', async () => {
    await using api = await startApi({
      customers: { contoso: { in: 'a trial that started today', partnerId: 'tailspin' } },
    })
    const distributor = await api.signIn('distributor-admin')
    const partner = await api.signIn('trial-partner-admin')
    const convert = () => partner.act('customer', 'convert', { ids: ['contoso'] })

    expect(await convert()).toMatchObject([{ problem: { reason: 'partner-in-trial' } }])
    await distributor.act('partner', 'convert', { ids: ['tailspin'] })
    expect(await convert()).toMatchObject([{ outcome: 'applied' }])
  })
})

describe('Extend trial', () => {
  it('moves the end 7 days from the present end, of a blocked trial too, and leaves it blocked', async () => {
    await using api = await startApi({ customers: { contoso: 'a blocked trial in its window' } })
    const admin = await api.signIn('partner-admin')

    await admin.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect(await admin.record('customers', 'contoso')).toMatchObject({
      trialEndsOn: '2026-06-24',
      trialExtensions: 1,
      automaticUpgrade: 'block',
    })
  })

  it('goes by the edition in force: by 14 days on any day, as often as wished, in 2024-11', async () => {
    await using api = await startApi({
      edition: '2024-11',
      customers: { contoso: 'a trial that started today' },
    })
    const admin = await api.signIn('distributor-admin')

    await admin.act('customer', 'extend-trial', { ids: ['contoso'] })
    await admin.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect(await admin.record('customers', 'contoso')).toMatchObject({
      trialEndsOn: '2026-07-27',
      trialExtensions: 2,
    })
  })
})

describe('Manage subscription upgrade', () => {
  it('blocks and keeps, as often as one likes, until the trial ends', async () => {
    await using api = await startApi({ customers: { contoso: 'a trial on its last day' } })
    const admin = await api.signIn('distributor-admin')

    for (const automaticUpgrade of ['block', 'keep', 'keep', 'block']) {
      await admin.act('customer', 'manage-upgrade', { ids: ['contoso'], automaticUpgrade })
      expect(await admin.record('customers', 'contoso')).toMatchObject({ automaticUpgrade })
    }
  })
})

describe('Edit', () => {
  it('changes only what is given', async () => {
    await using api = await startApi({ customers: { contoso: 'production for months' } })
    const admin = await api.signIn('partner-admin')
    const before = await admin.record('customers', 'contoso')

    await admin.act('customer', 'edit', { ids: ['contoso'], addOns: [] })

    expect(await admin.record('customers', 'contoso')).toEqual({ ...before, addOns: [], revision: 2 })
  })

  it('with a later date restores production that ended', async () => {
    await using api = await startApi({ customers: { contoso: 'production that ended a month ago' } })
    const admin = await api.signIn('partner-admin')
    expect(await admin.record('customers', 'contoso')).toMatchObject({ stage: 'production-ended' })

    await admin.act('customer', 'edit', { ids: ['contoso'], expiresOn: '2026-06-16' })

    expect(await admin.record('customers', 'contoso')).toMatchObject({
      stage: 'production',
      expiresOn: '2026-06-16',
    })
  })

  it('of a partner whose access ended gives it its access back', async () => {
    await using api = await startApi({
      customers: { contoso: { in: 'a trial on its last day', partnerId: 'wingtip' } },
    })
    const partner = await api.signIn('suspended-partner-admin')
    const distributor = await api.signIn('distributor-admin')
    const extend = () => partner.act('customer', 'extend-trial', { ids: ['contoso'] })

    expect(await extend()).toMatchObject([{ problem: { reason: 'own-access-suspended' } }])
    await distributor.act('partner', 'edit', { ids: ['wingtip'], expiresOn: '2027-01-31' })
    expect(await extend()).toMatchObject([{ outcome: 'applied' }])
  })
})
