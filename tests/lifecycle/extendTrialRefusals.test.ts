import { describe, expect, it } from 'vitest'
import type { Customer } from '#lifecycle'
import { contoso, litware, productionUntil, tailspin, trialUntil } from './accounts'
import { type Circumstances, extend, reasonOf, refusalOf } from './ask'
import {
  distributorAdmin,
  distributorViewer,
  partnerAdminInProduction,
  partnerAdminInTrial,
  viewerOf,
} from './operators'

describe('Who may extend, edition 2025', () => {
  const customer = contoso({ subscription: trialUntil('2026-06-15') })
  const partner = litware({ subscription: trialUntil('2026-06-15') })

  it('lets a partner extend its customers’ trials, in PRODUCTION and in TRIAL alike', () => {
    expect(reasonOf(extend(customer, { on: '2026-06-13', by: partnerAdminInProduction('2027-01-01') }))).toBe(
      'allowed',
    )
    expect(reasonOf(extend(customer, { on: '2026-06-13', by: partnerAdminInTrial('2026-06-20') }))).toBe(
      'allowed',
    )
  })

  it('lets the customer of a partner in trial be extended', () => {
    const ofTailspin = contoso({
      subscription: trialUntil('2026-06-15'),
      partner: tailspin('2026-06-01'),
    })

    expect(reasonOf(extend(ofTailspin, { on: '2026-06-13' }))).toBe('allowed')
  })

  it('lets a distributor extend its partners’ own trials, never those of their customers', () => {
    expect(reasonOf(extend(partner, { on: '2026-06-13', by: distributorAdmin }))).toBe('allowed')
    expect(refusalOf(extend(customer, { on: '2026-06-13', by: distributorAdmin }))).toEqual({
      reason: 'customer-of-your-partner',
    })
  })

  it('refuses the operators of a partner from the day on which its own access ends', () => {
    const ended = { reason: 'own-access-suspended', suspendedOn: '2026-06-13' }

    expect(reasonOf(extend(customer, { on: '2026-06-12', by: partnerAdminInTrial('2026-06-13') }))).toBe(
      'allowed',
    )
    expect(refusalOf(extend(customer, { on: '2026-06-13', by: partnerAdminInTrial('2026-06-13') }))).toEqual(
      ended,
    )
    expect(
      refusalOf(extend(customer, { on: '2026-06-13', by: partnerAdminInProduction('2026-06-13') })),
    ).toEqual(ended)
    expect(reasonOf(extend(customer, { on: '2026-06-12', by: partnerAdminInProduction('2026-06-13') }))).toBe(
      'allowed',
    )
  })

  it('refuses a customer that no MSP sold', () => {
    const direct = contoso({ subscription: trialUntil('2026-06-15'), source: 'DIRECT' })

    expect(refusalOf(extend(direct, { on: '2026-06-13' }))).toEqual({ reason: 'not-sold-by-msp' })
  })
})

describe('Of two reasons against an extension, the earlier one is told', () => {
  const suspended = partnerAdminInTrial('2026-05-01')
  const onTheDay = { on: '2026-06-13' }
  const direct = { source: 'DIRECT' } as const
  const rows: readonly (readonly [reason: string, although: string, Customer, Circumstances])[] = [
    [
      'read-only-operator',
      'before own-access-suspended',
      contoso({ subscription: trialUntil('2026-06-15') }),
      { ...onTheDay, by: viewerOf(suspended) },
    ],
    [
      'read-only-operator',
      'before customer-of-your-partner',
      contoso({ subscription: trialUntil('2026-06-15') }),
      { ...onTheDay, by: distributorViewer },
    ],
    [
      'not-in-edition',
      'before not-sold-by-msp: a distributor in 2024-03',
      contoso({ subscription: trialUntil('2026-06-15'), ...direct }),
      { ...onTheDay, by: distributorAdmin, edition: '2024-03' },
    ],
    [
      'own-access-suspended',
      'before not-sold-by-msp',
      contoso({ subscription: trialUntil('2026-06-15'), ...direct }),
      { ...onTheDay, by: suspended },
    ],
    [
      'customer-of-your-partner',
      'before not-sold-by-msp',
      contoso({ subscription: trialUntil('2026-06-15'), ...direct }),
      { ...onTheDay, by: distributorAdmin },
    ],
    [
      'not-sold-by-msp',
      'before already-in-production',
      contoso({ subscription: productionUntil('2027-03-02'), ...direct }),
      onTheDay,
    ],
    [
      'not-sold-by-msp',
      'before trial-ended',
      contoso({ subscription: trialUntil('2026-06-10'), ...direct }),
      onTheDay,
    ],
    [
      'already-in-production',
      'though it has expired',
      contoso({ subscription: productionUntil('2026-06-10') }),
      onTheDay,
    ],
    [
      'trial-ended',
      'before extension-limit-reached',
      contoso({ subscription: trialUntil('2026-06-10', { extensions: 1 }) }),
      onTheDay,
    ],
    [
      'extension-limit-reached',
      'before window-not-open',
      contoso({ subscription: trialUntil('2026-06-30', { extensions: 1 }) }),
      onTheDay,
    ],
  ]

  it.each(rows)('%s, %s', (reason, _, account, circumstances) => {
    expect(reasonOf(extend(account, circumstances))).toBe(reason)
  })

  it('own-access-suspended, before not-in-edition: a partner asked for in 2024-11', () => {
    const partner = litware({ subscription: trialUntil('2026-06-15') })

    expect(reasonOf(extend(partner, { ...onTheDay, by: suspended, edition: '2024-11' }))).toBe(
      'own-access-suspended',
    )
  })

  it('not-in-edition, before already-in-production: a partner in 2024-11', () => {
    const partner = litware({ subscription: productionUntil('2027-03-02') })

    expect(refusalOf(extend(partner, { ...onTheDay, edition: '2024-11' }))).toEqual({
      reason: 'not-in-edition',
      edition: '2024-11',
      action: 'extend-trial',
      kind: 'partner',
    })
  })
})
