import { describe, expect, it } from 'vitest'
import { startApi } from '../server'
import { onboard } from './onboard'
import { add, newCustomer, newPartner, tokenIn } from './visitor'

const now = () => new Date('2026-06-15T09:26:53.589Z')

describe('A new customer', () => {
  it('is pending, and nowhere else, from the moment it is added', async () => {
    await using api = await startApi({ now, publicUrl: 'https://partners.example' })
    const admin = await api.signIn('partner-admin')

    const record = await add(admin, newCustomer)

    expect(record).toEqual({
      id: expect.stringMatching(/^customer-[0-9a-f]{12}$/),
      ...newCustomer,
      partnerId: 'northwind',
      distributorId: 'fabrikam',
      partner: { id: 'northwind', organizationName: 'Northwind' },
      status: 'link-sent',
      statusSince: '2026-06-15T09:26:53.589Z',
      addedAt: '2026-06-15T09:26:53.589Z',
      linkSentAt: '2026-06-15T09:26:53.589Z',
      history: [{ status: 'link-sent', at: '2026-06-15T09:26:53.589Z' }],
      failure: null,
      tenantAtWork: false,
      activationLink: expect.stringMatching(/^https:\/\/partners\.example\/activate\/[\w-]{43}$/),
      importErrors: [],
      eventLog: [{ at: '2026-06-15T09:26:53.589Z', message: 'Activation link sent to it@contoso.example.' }],
      trialStartedOn: null,
      trialEndsOn: null,
      createdOn: '2026-06-15',
    })
    expect((await admin.list('pending')).rows).toEqual([record])
    expect((await admin.list('customers')).rows).toEqual([])
  })

  it('is told of in the activity, and by one mail that holds its link', async () => {
    await using api = await startApi({ now })
    const admin = await api.signIn('partner-admin')

    const { id, activationLink } = await add(admin, newCustomer)

    expect((await admin.list('events')).rows).toEqual([
      {
        id: expect.any(String),
        at: '2026-06-15T09:26:53.589Z',
        on: '2026-06-15',
        accountId: id,
        accountKind: 'customer',
        organizationName: 'Contoso',
        actor: 'partner-admin',
        actorName: 'Partner admin',
        action: 'add',
        outcome: 'applied',
        reason: null,
        detail: null,
        facts: null,
        edition: '2025',
        before: { status: null, notificationEmail: null, sku: null, addOns: null },
        after: {
          status: 'link-sent',
          notificationEmail: 'it@contoso.example',
          sku: 'essentials-msp-2025',
          addOns: ['audit-2025'],
        },
      },
    ])
    const { rows: mails } = await admin.list('mails')
    expect(mails).toEqual([
      {
        id: expect.any(String),
        at: '2026-06-15T09:26:53.589Z',
        accountId: id,
        to: 'it@contoso.example',
        kind: 'activation-link',
        subject: 'Activate CoreView for Contoso',
        text: expect.stringContaining(activationLink),
        html: expect.stringContaining(activationLink),
        state: 'recorded',
      },
    ])
  })
})

describe('A new partner may give its customers', () => {
  const its = {
    'its distributor’s products': {
      skus: [
        'essentials-msp-2025',
        'professional-msp-2025',
        'essentials-msp-2024',
        'professional-msp-2024',
        'enterprise-msp-2024',
      ],
      addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025', 'delegation-2024', 'audit-2024'],
    },
    'the fixed set': {
      skus: ['essentials-msp-2025', 'professional-msp-2025'],
      addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
    },
  } as const
  const editions = [
    ['2024-08', 'its distributor’s products'],
    ['2024-11', 'its distributor’s products'],
    ['2025', 'the fixed set'],
  ] as const

  it.each(editions)('in edition %s %s, and has them in its list still', async (edition, what) => {
    await using api = await startApi({ edition })
    const admin = await api.signIn('distributor-admin')

    const record = await add(admin, newPartner)
    expect(record).toMatchObject({ kind: 'partner', partner: null, partnerId: null, ...its[what] })
    expect(record).not.toHaveProperty('sku')

    await onboard(api, tokenIn(record))
    expect(await admin.record('partners', record.id)).toMatchObject(its[what])
  })
})
