import { describe, expect, it } from 'vitest'
import {
  type Account,
  accessEndsOn,
  calendarDateOf,
  type EditionId,
  editions,
  isSuspended,
  stageOf,
} from '#lifecycle'
import { contoso, litware, productionUntil, trialUntil } from './accounts'
import { extend, reasonOf } from './ask'
import { customers, partners } from './enumeration'

function stageOn(account: Account, on: string, edition: EditionId = '2025') {
  return stageOf(account, editions[edition], calendarDateOf(on))
}

describe.each([
  ['customer', contoso],
  ['partner', litware],
] as const)('The stage of a %s, edition 2025', (_, account) => {
  it.each([
    ['2026-06-01', 'trial-running'],
    ['2026-06-11', 'trial-running'],
    ['2026-06-12', 'extension-open'],
    ['2026-06-14', 'extension-open'],
    ['2026-06-15', 'trial-ended'],
    ['2026-07-15', 'trial-ended'],
  ])('on %s, of a trial that ends on 2026-06-15, is %s', (on, stage) => {
    expect(stageOn(account({ subscription: trialUntil('2026-06-15') }), on)).toBe(stage)
  })

  it('of an extended trial is trial-running in its last days too', () => {
    expect(
      stageOn(account({ subscription: trialUntil('2026-06-22', { extensions: 1 }) }), '2026-06-21'),
    ).toBe('trial-running')
  })

  it('of a blocked trial is extension-open inside the window', () => {
    const blocked = account({ subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }) })

    expect(stageOn(blocked, '2026-06-13')).toBe('extension-open')
  })

  it.each([
    ['2026-06-14', 'production'],
    ['2026-06-15', 'production-ended'],
    ['2026-07-15', 'production-ended'],
  ])('on %s, of production that expires on 2026-06-15, is %s', (on, stage) => {
    expect(stageOn(account({ subscription: productionUntil('2026-06-15') }), on)).toBe(stage)
  })
})

describe('The stage by edition', () => {
  it.each(['2024-03', '2024-08', '2024-11'] as const)(
    'in %s a customer’s trial is extension-open on any day, however often it was extended, a partner’s never',
    edition => {
      const often = trialUntil('2026-06-15', { extensions: 5 })

      expect(stageOn(contoso({ subscription: often }), '2026-06-01', edition)).toBe('extension-open')
      expect(stageOn(contoso({ subscription: often }), '2026-06-14', edition)).toBe('extension-open')
      expect(stageOn(contoso({ subscription: often }), '2026-06-15', edition)).toBe('trial-ended')
      expect(stageOn(litware({ subscription: trialUntil('2026-06-15') }), '2026-06-14', edition)).toBe(
        'trial-running',
      )
    },
  )

  it('is extension-open exactly when an internal admin can extend an account that an MSP sold', () => {
    const today = '2026-06-15'
    const accounts: readonly Account[] = [
      ...partners(calendarDateOf(today)),
      ...customers(calendarDateOf(today)),
    ]
      .map(({ account }) => account)
      .filter(account => account.kind === 'partner' || account.source === 'MSP')
    const different = (['2024-03', '2024-08', '2024-11', '2025'] as const).flatMap(edition =>
      accounts
        .filter(
          account =>
            (stageOn(account, today, edition) === 'extension-open') !==
            (reasonOf(extend(account, { on: today, edition })) === 'allowed'),
        )
        .map(({ id }) => `${edition}: ${id}`),
    )

    expect(different.slice(0, 3)).toEqual([])
  })
})

describe('Access', () => {
  it.each([
    ['trial', trialUntil('2026-06-15')],
    ['production', productionUntil('2026-06-15')],
  ])('ends at the first moment of the last day of a %s', (_, subscription) => {
    expect(accessEndsOn(subscription)).toBe('2026-06-15')
    expect(isSuspended(subscription, calendarDateOf('2026-06-14'))).toBe(false)
    expect(isSuspended(subscription, calendarDateOf('2026-06-15'))).toBe(true)
    expect(isSuspended(subscription, calendarDateOf('2026-06-16'))).toBe(true)
  })
})
