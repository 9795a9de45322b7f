import { describe, expect, it } from 'vitest'
import {
  actorOf,
  type CustomerRecord,
  customerOf,
  type PartnerRecord,
  partnerOf,
  type SubscriptionFields,
  subscriptionFields,
  subscriptionOf,
} from '#contract'
import { type Customer, calendarDateOf, editions, type Partner, stageOf } from '#lifecycle'
import { customers, partners, subscriptions } from '../lifecycle/enumeration'

const today = calendarDateOf('2026-06-15')

const around = {
  notificationEmail: 'it@example.com',
  seats: 25,
  createdOn: calendarDateOf('2026-01-05'),
  lastImportOn: null,
}

function customerRecord(customer: Customer): CustomerRecord & SubscriptionFields {
  const { kind, subscription, partner, ...rest } = customer
  const { id, organizationName, skus, addOns } = partner
  return {
    ...rest,
    ...around,
    ...subscriptionFields(subscription),
    addOns: [...rest.addOns],
    partnerId: id,
    stage: stageOf(customer, editions['2025'], today),
    partner: {
      id,
      organizationName,
      subscriptionLevel: partner.subscription.level,
      trialEndsOn: partner.subscription.level === 'TRIAL' ? partner.subscription.endsOn : null,
      skus: [...skus],
      addOns: [...addOns],
    },
  }
}

function partnerRecord(partner: Partner): PartnerRecord & SubscriptionFields {
  const { kind, subscription, ...rest } = partner
  return {
    ...rest,
    ...around,
    ...subscriptionFields(subscription),
    skus: [...rest.skus],
    addOns: [...rest.addOns],
    stage: stageOf(partner, editions['2025'], today),
  }
}

describe('An account', () => {
  it('written as a record and read again is the same, for every account that there can be', () => {
    const sameCustomers = customers(today).filter(
      ({ account }) =>
        JSON.stringify(sorted(customerOf(customerRecord(account)))) !== JSON.stringify(sorted(account)),
    )
    const samePartners = partners(today).filter(
      ({ account }) =>
        JSON.stringify(sorted(partnerOf(partnerRecord(account)))) !== JSON.stringify(sorted(account)),
    )

    expect([...sameCustomers, ...samePartners].map(({ account }) => account.id).slice(0, 3)).toEqual([])
  })

  it('is read without what the rules do not know of', () => {
    const [customer] = customers(today)
    const [partner] = partners(today)

    expect(customer && customerOf(customerRecord(customer.account))).toEqual(customer?.account)
    expect(partner && partnerOf(partnerRecord(partner.account))).toEqual(partner?.account)
  })
})

function sorted(value: object): unknown {
  return Object.entries(value)
    .map(([key, part]) => [key, typeof part === 'object' && part !== null ? sorted(part) : part] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

describe('A subscription', () => {
  it('written flat and read again is the same', () => {
    const all = subscriptions(today).map(({ subscription }) => subscription)

    expect(all.map(subscription => subscriptionOf(subscriptionFields(subscription)))).toEqual(all)
  })

  it('has null where a field does not apply to its level', () => {
    expect(
      subscriptionFields({
        level: 'TRIAL',
        startedOn: calendarDateOf('2026-06-01'),
        endsOn: calendarDateOf('2026-06-15'),
        extensions: 0,
        automaticUpgrade: 'block',
        upgradeAnnouncedFor: null,
      }),
    ).toEqual({
      subscriptionLevel: 'TRIAL',
      trialStartedOn: '2026-06-01',
      trialEndsOn: '2026-06-15',
      trialExtensions: 0,
      automaticUpgrade: 'block',
      productionSince: null,
      expiresOn: null,
      upgradeAnnouncedFor: null,
    })
    expect(
      subscriptionFields({
        level: 'PRODUCTION',
        since: calendarDateOf('2026-06-15'),
        expiresOn: calendarDateOf('2027-06-15'),
      }),
    ).toEqual({
      subscriptionLevel: 'PRODUCTION',
      trialStartedOn: null,
      trialEndsOn: null,
      trialExtensions: null,
      automaticUpgrade: null,
      productionSince: '2026-06-15',
      expiresOn: '2027-06-15',
      upgradeAnnouncedFor: null,
    })
  })

  it.each([
    ['TRIAL', 'trialStartedOn'],
    ['TRIAL', 'trialEndsOn'],
    ['TRIAL', 'trialExtensions'],
    ['TRIAL', 'automaticUpgrade'],
    ['PRODUCTION', 'productionSince'],
    ['PRODUCTION', 'expiresOn'],
  ] as const)('in %s without %s is a defect, which is named', (subscriptionLevel, field) => {
    const complete: SubscriptionFields = {
      subscriptionLevel,
      trialStartedOn: today,
      trialEndsOn: today,
      trialExtensions: 0,
      automaticUpgrade: 'keep',
      upgradeAnnouncedFor: null,
      productionSince: today,
      expiresOn: today,
    }

    expect(() => subscriptionOf({ ...complete, [field]: null })).toThrow(
      new TypeError(`a subscription in ${subscriptionLevel} needs ${field}`),
    )
  })
})

describe('The operator who is signed in', () => {
  const partner = {
    kind: 'partner',
    id: 'northwind',
    organizationName: 'Northwind',
    subscriptionLevel: 'TRIAL',
    trialEndsOn: today,
    expiresOn: null,
    skus: [],
    addOns: [],
  } as const
  const operator = { id: 'one', name: 'One', role: 'admin' } as const

  it.each(['internal', 'distributor', 'reseller'] as const)(
    'of kind %s is known by its organization',
    kind => {
      expect(
        actorOf({ ...operator, organization: { kind, id: 'fabrikam', organizationName: 'Fabrikam' } }),
      ).toEqual({
        id: 'one',
        role: 'admin',
        organization: { kind, id: 'fabrikam' },
      })
    },
  )

  it('of a partner brings until when the partner itself has access', () => {
    const skus: string[] = []
    const organization = { ...partner, skus, addOns: skus }

    expect(actorOf({ ...operator, organization })).toEqual({
      id: 'one',
      role: 'admin',
      organization: {
        kind: 'partner',
        id: 'northwind',
        subscription: { level: 'TRIAL', endsOn: '2026-06-15' },
      },
    })
    expect(
      actorOf({
        ...operator,
        role: 'viewer',
        organization: {
          ...organization,
          subscriptionLevel: 'PRODUCTION',
          trialEndsOn: null,
          expiresOn: today,
        },
      }),
    ).toEqual({
      id: 'one',
      role: 'viewer',
      organization: {
        kind: 'partner',
        id: 'northwind',
        subscription: { level: 'PRODUCTION', expiresOn: '2026-06-15' },
      },
    })
    expect(() =>
      actorOf({ ...operator, organization: { ...organization, subscriptionLevel: 'PRODUCTION' } }),
    ).toThrow(new TypeError('a subscription in PRODUCTION needs expiresOn'))
  })
})
