import { describe, expect, it } from 'vitest'
import { type Customer, editionIds } from '#lifecycle'
import { contoso, litware, northwind, productionUntil, tailspin, trialUntil } from './accounts'
import { type Circumstances, edit, mailsOf, reasonOf, refusalOf, stateAfter } from './ask'
import { distributorAdmin, internalViewer, partnerAdminInProduction, viewerOf } from './operators'

const production = productionUntil('2027-03-02')

describe('Edit customer', () => {
  it('changes only what is given', () => {
    const before = contoso({ subscription: production })
    const on = { on: '2026-06-05' }

    expect(stateAfter(edit(before, on, { expiresOn: '2026-06-06' }))).toEqual({
      ...before,
      subscription: productionUntil('2026-06-06'),
    })
    expect(stateAfter(edit(before, on, { sku: 'professional-msp-2025' }))).toEqual({
      ...before,
      sku: 'professional-msp-2025',
    })
    expect(stateAfter(edit(before, on, { addOns: ['hybrid-2025', 'audit-2025'] }))).toEqual({
      ...before,
      addOns: ['hybrid-2025', 'audit-2025'],
    })
    expect(stateAfter(edit(before, on, {}))).toEqual(before)
  })

  it('mails nobody', () => {
    expect(
      mailsOf(edit(contoso({ subscription: production }), { on: '2026-06-05' }, { expiresOn: '2028-01-01' })),
    ).toEqual([])
  })

  it('restores production that ended, and since when it is in production stays', () => {
    const ended = contoso({ subscription: productionUntil('2026-05-01') })

    expect(stateAfter(edit(ended, { on: '2026-06-05' }, { expiresOn: '2027-05-01' })).subscription).toEqual({
      level: 'PRODUCTION',
      since: '2026-03-02',
      expiresOn: '2027-05-01',
    })
  })

  it('is refused in TRIAL, running and over', () => {
    for (const endsOn of ['2026-06-15', '2026-06-05', '2026-06-01']) {
      const inTrial = contoso({ subscription: trialUntil(endsOn) })
      expect(refusalOf(edit(inTrial, { on: '2026-06-05' }, { sku: 'professional-msp-2025' }))).toEqual({
        reason: 'not-in-production',
      })
    }
  })

  it('is refused a SKU or an add-on that the partner does not have', () => {
    const before = contoso({ subscription: production, partner: { ...northwind, addOns: ['audit-2025'] } })

    expect(
      refusalOf(
        edit(before, { on: '2026-06-05' }, { sku: 'enterprise', addOns: ['audit-2025', 'hybrid-2025'] }),
      ),
    ).toEqual({ reason: 'sku-not-offered', notOffered: ['enterprise', 'hybrid-2025'] })
  })

  it('keeps a SKU that the partner no longer has, when it is not given', () => {
    const before = contoso({ subscription: production, sku: 'legacy', addOns: ['old'] })

    expect(stateAfter(edit(before, { on: '2026-06-05' }, { expiresOn: '2028-01-01' }))).toMatchObject({
      sku: 'legacy',
      addOns: ['old'],
    })
  })

  it('is allowed for the customer of a partner in trial', () => {
    const ofTailspin = contoso({ subscription: production, partner: tailspin('2026-06-20') })

    expect(reasonOf(edit(ofTailspin, { on: '2026-06-05' }, { expiresOn: '2028-01-01' }))).toBe('allowed')
  })
})

describe('Edit partner', () => {
  it('changes the expiration date alone: the billing goes on', () => {
    const before = litware({ subscription: production, billingStartedOn: production.since })

    expect(
      stateAfter(
        edit(before, { on: '2026-06-05', by: distributorAdmin }, { expiresOn: '2028-01-01', sku: 'any' }),
      ),
    ).toEqual({ ...before, subscription: productionUntil('2028-01-01') })
  })

  it('is refused in TRIAL', () => {
    const inTrial = litware({ subscription: trialUntil('2026-06-15') })

    expect(refusalOf(edit(inTrial, { on: '2026-06-05' }, { expiresOn: '2028-01-01' }))).toEqual({
      reason: 'not-in-production',
    })
  })
})

describe('Two operators who edit the same account', () => {
  it.each([
    ['customer', contoso({ subscription: production, revision: 5 })],
    ['partner', litware({ subscription: production, revision: 5 })],
  ])('do not overwrite each other unseen: %s', (_, account) => {
    const on = { on: '2026-06-05' }
    const change = { expiresOn: '2028-01-01' }

    expect(refusalOf(edit(account, on, change, 4))).toEqual({ reason: 'changed-meanwhile', revision: 5 })
    expect(refusalOf(edit(account, on, change, 6))).toEqual({ reason: 'changed-meanwhile', revision: 5 })
    expect(reasonOf(edit(account, on, change, 5))).toBe('allowed')
    expect(reasonOf(edit(account, on, change))).toBe('allowed')
  })

  it('leave the revision to whoever stores the change', () => {
    const before = contoso({ subscription: production, revision: 5 })

    expect(stateAfter(edit(before, { on: '2026-06-05' }, { expiresOn: '2028-01-01' }, 5)).revision).toBe(5)
  })
})

describe('An expiration date that is not later than today', () => {
  it.each(['2026-06-05', '2026-06-04'])('is a fault of the caller, not a refusal: %s', expiresOn => {
    const before = contoso({ subscription: production })

    expect(() => edit(before, { on: '2026-06-05' }, { expiresOn })).toThrow(RangeError)
  })
})

describe('Of two reasons against an edit, the earlier one is told', () => {
  const suspended = partnerAdminInProduction('2026-05-01')
  const onTheDay = { on: '2026-06-05' }
  const direct = { source: 'DIRECT' } as const
  const trial = trialUntil('2026-06-15')
  const rows: readonly (readonly [reason: string, although: string, Customer, Circumstances])[] = [
    [
      'read-only-operator',
      'before own-access-suspended',
      contoso({ subscription: production }),
      { ...onTheDay, by: viewerOf(suspended) },
    ],
    [
      'read-only-operator',
      'before not-sold-by-msp',
      contoso({ subscription: production, ...direct }),
      { ...onTheDay, by: internalViewer },
    ],
    [
      'own-access-suspended',
      'before not-sold-by-msp',
      contoso({ subscription: production, ...direct }),
      { ...onTheDay, by: suspended },
    ],
    ['not-sold-by-msp', 'before not-in-production', contoso({ subscription: trial, ...direct }), onTheDay],
    ['not-in-production', 'before sku-not-offered', contoso({ subscription: trial }), onTheDay],
    ['sku-not-offered', 'before changed-meanwhile', contoso({ subscription: production }), onTheDay],
  ]

  it.each(rows)('%s, %s', (reason, _, account, circumstances) => {
    expect(reasonOf(edit(account, circumstances, { sku: 'enterprise' }, 3))).toBe(reason)
  })
})

describe('Edit by edition', () => {
  it.each(editionIds)('is in edition %s for customers and partners', edition => {
    const change = { expiresOn: '2028-01-01' }

    expect(reasonOf(edit(contoso({ subscription: production }), { on: '2026-06-05', edition }, change))).toBe(
      'allowed',
    )
    expect(reasonOf(edit(litware({ subscription: production }), { on: '2026-06-05', edition }, change))).toBe(
      'allowed',
    )
  })
})
