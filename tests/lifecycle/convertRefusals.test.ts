import { describe, expect, it } from 'vitest'
import { type Customer, editionIds } from '#lifecycle'
import { contoso, litware, productionUntil, tailspin, trialUntil } from './accounts'
import { type Circumstances, convert, reasonOf } from './ask'
import { internalViewer, partnerAdminInProduction, partnerAdminInTrial, viewerOf } from './operators'

const trial = trialUntil('2026-06-15')

describe('An expiration date that is not later than today', () => {
  it.each(['2026-06-05', '2026-06-04'])('is a fault of the caller, not a refusal: %s', expiresOn => {
    expect(() => convert(contoso({ subscription: trial }), { on: '2026-06-05' }, { expiresOn })).toThrow(
      new RangeError(`the expiration date ${expiresOn} is not later than today, 2026-06-05`),
    )
  })
})

describe('Of two reasons against a conversion, the earlier one is told', () => {
  const suspended = partnerAdminInTrial('2026-05-01')
  const onTheDay = { on: '2026-06-05' }
  const direct = { source: 'DIRECT' } as const
  const ofTailspin = { partner: tailspin('2026-06-20') }
  const notOffered = { sku: 'enterprise' }
  const rows: readonly (readonly [reason: string, although: string, Customer, Circumstances])[] = [
    [
      'read-only-operator',
      'before own-access-suspended',
      contoso({ subscription: trial }),
      { ...onTheDay, by: viewerOf(suspended) },
    ],
    [
      'read-only-operator',
      'before not-sold-by-msp',
      contoso({ subscription: trial, ...direct }),
      { ...onTheDay, by: internalViewer },
    ],
    [
      'own-access-suspended',
      'before not-sold-by-msp',
      contoso({ subscription: trial, ...direct }),
      { ...onTheDay, by: suspended },
    ],
    [
      'own-access-suspended',
      'before partner-in-trial',
      contoso({ subscription: trial, ...ofTailspin }),
      { ...onTheDay, by: suspended },
    ],
    [
      'not-sold-by-msp',
      'before already-in-production',
      contoso({ subscription: productionUntil('2027-03-02'), ...direct }),
      onTheDay,
    ],
    [
      'not-sold-by-msp',
      'before partner-in-trial',
      contoso({ subscription: trial, ...direct, ...ofTailspin }),
      onTheDay,
    ],
    [
      'already-in-production',
      'before partner-in-trial',
      contoso({ subscription: productionUntil('2027-03-02'), ...ofTailspin }),
      onTheDay,
    ],
    [
      'already-in-production',
      'before sku-not-offered',
      contoso({ subscription: productionUntil('2027-03-02') }),
      onTheDay,
    ],
    ['partner-in-trial', 'before sku-not-offered', contoso({ subscription: trial, ...ofTailspin }), onTheDay],
    ['sku-not-offered', 'when nothing else stands against it', contoso({ subscription: trial }), onTheDay],
  ]

  it.each(rows)('%s, %s', (reason, _, account, circumstances) => {
    expect(reasonOf(convert(account, circumstances, notOffered))).toBe(reason)
  })
})

describe('Who may convert', () => {
  it('lets a partner in PRODUCTION convert its customers, and tells one in TRIAL to be converted first', () => {
    const ofNorthwind = contoso({ subscription: trial })
    const ofTailspin = contoso({ subscription: trial, partner: tailspin('2026-06-20') })

    expect(
      reasonOf(convert(ofNorthwind, { on: '2026-06-05', by: partnerAdminInProduction('2027-01-01') })),
    ).toBe('allowed')
    expect(reasonOf(convert(ofTailspin, { on: '2026-06-05', by: partnerAdminInTrial('2026-06-20') }))).toBe(
      'partner-in-trial',
    )
  })

  it.each([
    ['2024-03', 'allowed'],
    ['2024-08', 'allowed'],
    ['2024-11', 'allowed'],
    ['2025', 'partner-in-trial'],
  ] as const)('edition %s answers %s for the customer of a partner in trial', (edition, answer) => {
    const ofTailspin = contoso({ subscription: trial, partner: tailspin('2026-06-20') })

    expect(reasonOf(convert(ofTailspin, { on: '2026-06-05', edition }))).toBe(answer)
  })

  it.each(editionIds)('edition %s converts partners and the customers of partners in PRODUCTION', edition => {
    expect(reasonOf(convert(litware({ subscription: trial }), { on: '2026-06-05', edition }))).toBe('allowed')
    expect(reasonOf(convert(contoso({ subscription: trial }), { on: '2026-06-05', edition }))).toBe('allowed')
  })
})
