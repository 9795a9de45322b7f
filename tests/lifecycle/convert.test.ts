import { describe, expect, it } from 'vitest'
import { contoso, litware, productionUntil, tailspin, trialUntil } from './accounts'
import { convert, mailsOf, reasonOf, refusalOf, stateAfter } from './ask'
import { distributorAdmin } from './operators'

const trial = trialUntil('2026-06-15')

describe('Convert a customer to a production account', () => {
  it('puts it in PRODUCTION from today for a year and keeps SKU and add-ons, unless something is given', () => {
    const before = contoso({ subscription: trial })

    expect(stateAfter(convert(before, { on: '2026-06-05' }))).toEqual({
      ...before,
      subscription: { level: 'PRODUCTION', since: '2026-06-05', expiresOn: '2027-06-05' },
    })
  })

  it('takes the expiration date, the SKU and the add-ons that are given', () => {
    const before = contoso({ subscription: trial })
    const given = { expiresOn: '2026-12-31', sku: 'professional-msp-2025', addOns: [] }

    expect(stateAfter(convert(before, { on: '2026-06-05' }, given))).toEqual({
      ...before,
      subscription: { level: 'PRODUCTION', since: '2026-06-05', expiresOn: '2026-12-31' },
      sku: 'professional-msp-2025',
      addOns: [],
    })
  })

  it('takes a SKU alone and leaves the add-ons, and add-ons alone and leaves the SKU', () => {
    const before = contoso({ subscription: trial })

    expect(stateAfter(convert(before, { on: '2026-06-05' }, { sku: 'professional-msp-2025' }))).toMatchObject(
      {
        sku: 'professional-msp-2025',
        addOns: ['audit-2025'],
      },
    )
    expect(stateAfter(convert(before, { on: '2026-06-05' }, { addOns: ['hybrid-2025'] }))).toMatchObject({
      sku: 'essentials-msp-2025',
      addOns: ['hybrid-2025'],
    })
  })

  it('mails the account and nobody else', () => {
    expect(mailsOf(convert(contoso({ subscription: trial }), { on: '2026-06-05' }))).toEqual([
      { kind: 'converted', to: ['account'] },
    ])
  })

  it('on 29 February runs until 28 February of the next year', () => {
    const before = contoso({ subscription: trialUntil('2028-03-05') })

    expect(stateAfter(convert(before, { on: '2028-02-29' })).subscription).toEqual({
      level: 'PRODUCTION',
      since: '2028-02-29',
      expiresOn: '2029-02-28',
    })
  })

  it.each([
    ['on its first day', '2026-06-01'],
    ['on its last day', '2026-06-14'],
    ['on the day it ended', '2026-06-15'],
    ['a month after it ended', '2026-07-15'],
  ])('is allowed on a trial %s, blocked or not', (_, on) => {
    const blocked = trialUntil('2026-06-15', { automaticUpgrade: 'block' })

    expect(reasonOf(convert(contoso({ subscription: trial }), { on }))).toBe('allowed')
    expect(reasonOf(convert(contoso({ subscription: blocked }), { on }))).toBe('allowed')
  })

  it.each([
    ['running', '2026-06-20'],
    ['over since today', '2026-06-05'],
    ['long over', '2026-05-01'],
  ])('is refused while its partner is in TRIAL, %s', (_, partnerTrialEndsOn) => {
    const ofTailspin = contoso({ subscription: trial, partner: tailspin(partnerTrialEndsOn) })
    const refusal = { reason: 'partner-in-trial', partnerName: 'Tailspin', partnerTrialEndsOn }

    expect(refusalOf(convert(ofTailspin, { on: '2026-06-05' }))).toEqual(refusal)
    expect(refusalOf(convert(ofTailspin, { on: '2026-06-05', by: distributorAdmin }))).toEqual(refusal)
  })

  it('is refused a SKU and add-ons that its partner does not have, each of which is named', () => {
    const before = contoso({ subscription: trial })
    const on = { on: '2026-06-05' }

    expect(refusalOf(convert(before, on, { sku: 'enterprise' }))).toEqual({
      reason: 'sku-not-offered',
      notOffered: ['enterprise'],
    })
    expect(
      refusalOf(convert(before, on, { sku: 'enterprise', addOns: ['audit-2025', 'voice', 'hybrid-2025'] })),
    ).toEqual({ reason: 'sku-not-offered', notOffered: ['enterprise', 'voice'] })
    expect(reasonOf(convert(before, on, { sku: 'professional-msp-2025', addOns: ['hybrid-2025'] }))).toBe(
      'allowed',
    )
  })

  it('is refused in production, running and expired, and says since when', () => {
    const refusal = { reason: 'already-in-production', productionSince: '2026-03-02' }

    expect(
      refusalOf(convert(contoso({ subscription: productionUntil('2027-03-02') }), { on: '2026-06-05' })),
    ).toEqual(refusal)
    expect(
      refusalOf(convert(contoso({ subscription: productionUntil('2026-06-05') }), { on: '2026-06-05' })),
    ).toEqual(refusal)
  })
})

describe('Convert a partner to a production account', () => {
  it('puts it in PRODUCTION for a year and starts the billing of its customers today', () => {
    const before = litware({ subscription: trial })

    expect(stateAfter(convert(before, { on: '2026-06-05' }))).toEqual({
      ...before,
      subscription: { level: 'PRODUCTION', since: '2026-06-05', expiresOn: '2027-06-05' },
      billingStartedOn: '2026-06-05',
    })
  })

  it('takes the expiration date that is given, and no SKU', () => {
    const before = litware({ subscription: trial })

    expect(
      stateAfter(convert(before, { on: '2026-06-05' }, { expiresOn: '2026-06-06', sku: 'enterprise' })),
    ).toEqual({
      ...before,
      subscription: { level: 'PRODUCTION', since: '2026-06-05', expiresOn: '2026-06-06' },
      billingStartedOn: '2026-06-05',
    })
  })

  it('mails the account and the distributor, which is billed', () => {
    expect(mailsOf(convert(litware({ subscription: trial }), { on: '2026-06-05' }))).toEqual([
      { kind: 'converted', to: ['account', 'distributor'] },
    ])
  })

  it.each(['2026-06-01', '2026-06-14', '2026-06-15', '2026-07-15'])(
    'is allowed on %s, of a trial that ends on 2026-06-15',
    on => {
      expect(reasonOf(convert(litware({ subscription: trial }), { on, by: distributorAdmin }))).toBe(
        'allowed',
      )
    },
  )

  it('is refused in production', () => {
    expect(
      refusalOf(convert(litware({ subscription: productionUntil('2027-03-02') }), { on: '2026-06-05' })),
    ).toEqual({
      reason: 'already-in-production',
      productionSince: '2026-03-02',
    })
  })
})
