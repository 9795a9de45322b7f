import { describe, expect, it } from 'vitest'
import { contoso, litware, productionUntil, trialUntil } from './accounts'
import { extend, mailsOf, refusalOf, stateAfter } from './ask'
import { distributorAdmin, internalViewer } from './operators'

const both = [
  ['a customer', contoso],
  ['a partner', litware],
] as const

describe.each(both)('Extend trial of %s, edition 2025', (_, account) => {
  it('moves the end seven days from the present end, counts, and leaves everything else as it is', () => {
    const before = account({ subscription: trialUntil('2026-06-15') })

    expect(stateAfter(extend(before, { on: '2026-06-13' }))).toEqual({
      ...before,
      subscription: trialUntil('2026-06-22', { extensions: 1 }),
    })
  })

  it('mails the account and nobody else', () => {
    const before = account({ subscription: trialUntil('2026-06-15') })

    expect(mailsOf(extend(before, { on: '2026-06-13' }))).toEqual([
      { kind: 'trial-extended', to: ['account'] },
    ])
  })

  it.each([
    ['2026-06-01', { reason: 'window-not-open', opensOn: '2026-06-12' }],
    ['2026-06-11', { reason: 'window-not-open', opensOn: '2026-06-12' }],
    ['2026-06-12', 'allowed'],
    ['2026-06-14', 'allowed'],
    ['2026-06-15', { reason: 'trial-ended', endedOn: '2026-06-15' }],
    ['2026-07-15', { reason: 'trial-ended', endedOn: '2026-06-15' }],
  ])('on %s, of a trial that ends on 2026-06-15, answers %o', (on, answer) => {
    expect(refusalOf(extend(account({ subscription: trialUntil('2026-06-15') }), { on }))).toEqual(answer)
  })

  it('extends a blocked trial, which stays blocked', () => {
    const blocked = account({ subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }) })

    expect(stateAfter(extend(blocked, { on: '2026-06-14' })).subscription).toEqual(
      trialUntil('2026-06-22', { extensions: 1, automaticUpgrade: 'block' }),
    )
  })

  it('moves the automatic upgrade with the end, which is then announced anew', () => {
    const announced = account({ subscription: trialUntil('2026-06-15', { announcedFor: '2026-06-15' }) })

    expect(stateAfter(extend(announced, { on: '2026-06-14' })).subscription).toMatchObject({
      endsOn: '2026-06-22',
      automaticUpgrade: 'keep',
      upgradeAnnouncedFor: '2026-06-15',
    })
  })

  it('refuses a second extension, in the window and before it, and says when the trial ends', () => {
    const extended = account({ subscription: trialUntil('2026-06-22', { extensions: 1 }) })
    const refusal = { reason: 'extension-limit-reached', limit: 1, endsOn: '2026-06-22' }

    expect(refusalOf(extend(extended, { on: '2026-06-20' }))).toEqual(refusal)
    expect(refusalOf(extend(extended, { on: '2026-06-10' }))).toEqual(refusal)
  })

  it('refuses an account in production and says since when', () => {
    expect(
      refusalOf(extend(account({ subscription: productionUntil('2027-03-02') }), { on: '2026-06-15' })),
    ).toEqual({ reason: 'already-in-production', productionSince: '2026-03-02' })
  })

  it('tells a viewer that it only reads', () => {
    expect(
      refusalOf(
        extend(account({ subscription: trialUntil('2026-06-15') }), { on: '2026-06-13', by: internalViewer }),
      ),
    ).toEqual({ reason: 'read-only-operator' })
  })

  it('counts 29 February as a day of the trial', () => {
    const before = account({ subscription: trialUntil('2028-02-27') })

    expect(stateAfter(extend(before, { on: '2028-02-24' })).subscription).toMatchObject({
      endsOn: '2028-03-05',
    })
    expect(
      refusalOf(extend(account({ subscription: trialUntil('2028-03-01') }), { on: '2028-02-26' })),
    ).toEqual({
      reason: 'window-not-open',
      opensOn: '2028-02-27',
    })
  })
})

describe.each(['2024-03', '2024-08', '2024-11'] as const)(
  'Extend trial of a customer, edition %s',
  edition => {
    it('moves the end by fourteen days on any day of the trial, as often as wished', () => {
      const fresh = contoso({ subscription: trialUntil('2026-06-15') })
      const often = contoso({ subscription: trialUntil('2026-09-07', { extensions: 6 }) })

      expect(stateAfter(extend(fresh, { on: '2026-06-01', edition })).subscription).toEqual(
        trialUntil('2026-06-29', { extensions: 1 }),
      )
      expect(stateAfter(extend(often, { on: '2026-09-06', edition })).subscription).toEqual(
        trialUntil('2026-09-21', { extensions: 7 }),
      )
    })

    it('refuses from the day on which the trial ends', () => {
      const over = contoso({ subscription: trialUntil('2026-06-15') })

      expect(refusalOf(extend(over, { on: '2026-06-15', edition }))).toEqual({
        reason: 'trial-ended',
        endedOn: '2026-06-15',
      })
    })

    it('does not know the extension of a partner’s trial', () => {
      const partner = litware({ subscription: trialUntil('2026-06-15') })

      expect(refusalOf(extend(partner, { on: '2026-06-13', edition }))).toEqual({
        reason: 'not-in-edition',
        edition,
        action: 'extend-trial',
        kind: 'partner',
      })
    })
  },
)

describe('A distributor that extends the trial of its partner’s customer', () => {
  const customer = contoso({ subscription: trialUntil('2026-06-15') })

  it.each([
    ['2024-03', { reason: 'not-in-edition', edition: '2024-03', action: 'extend-trial', kind: 'customer' }],
    ['2024-08', 'allowed'],
    ['2024-11', 'allowed'],
    ['2025', { reason: 'customer-of-your-partner' }],
  ] as const)('in edition %s is answered %o', (edition, answer) => {
    expect(refusalOf(extend(customer, { on: '2026-06-13', by: distributorAdmin, edition }))).toEqual(answer)
  })
})
