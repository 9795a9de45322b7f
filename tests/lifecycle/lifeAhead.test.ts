import { describe, expect, it } from 'vitest'
import {
  type Account,
  calendarDateOf,
  type EditionId,
  editions,
  lifeAhead,
  nextEventOn,
  type Onboarding,
  onboardingAhead,
} from '#lifecycle'
import { contoso, litware, productionUntil, trialUntil } from './accounts'
import { pendingTrial } from './onboardings'

/** What lies ahead of an account on a day, as `day kind`. */
function ahead(account: Account, day: string, edition: EditionId = '2025'): readonly string[] {
  return lifeAhead(account, editions[edition], calendarDateOf(day)).map(({ on, kind }) => `${on} ${kind}`)
}

const fresh = trialUntil('2026-06-15')

describe('What lies ahead of a trial that upgrades', () => {
  it('is its window, the notice, the upgrade, and the production that follows', () => {
    const whole = [
      '2026-06-12 window-opens',
      '2026-06-12 upgrade-notice',
      '2026-06-15 window-closes',
      '2026-06-15 upgraded',
      '2027-05-16 expiry-notice',
      '2027-06-15 expired',
    ]

    expect(ahead(contoso({ subscription: fresh }), '2026-06-01')).toEqual(whole)
    expect(ahead(litware({ subscription: fresh }), '2026-06-01')).toEqual(whole)
  })

  it('is, while the window is open, only until when', () => {
    const announced = trialUntil('2026-06-15', { announcedFor: '2026-06-15' })

    expect(ahead(contoso({ subscription: announced }), '2026-06-12').slice(0, 2)).toEqual([
      '2026-06-15 window-closes',
      '2026-06-15 upgraded',
    ])
    expect(ahead(contoso({ subscription: announced }), '2026-06-15')).toEqual([])
  })

  it('has no window once it was extended as often as allowed', () => {
    const extended = trialUntil('2026-06-22', { extensions: 1 })

    expect(ahead(contoso({ subscription: extended }), '2026-06-14').slice(0, 2)).toEqual([
      '2026-06-19 upgrade-notice',
      '2026-06-22 upgraded',
    ])
  })

  it('has no window when nobody can act on it, since no MSP sold it', () => {
    expect(ahead(contoso({ subscription: fresh, source: 'DIRECT' }), '2026-06-01').slice(0, 2)).toEqual([
      '2026-06-12 upgrade-notice',
      '2026-06-15 upgraded',
    ])
  })
})

describe('What lies ahead of a blocked trial', () => {
  it('is its window and its end', () => {
    const blocked = trialUntil('2026-06-15', { automaticUpgrade: 'block' })

    expect(ahead(litware({ subscription: blocked }), '2026-06-01')).toEqual([
      '2026-06-12 window-opens',
      '2026-06-15 window-closes',
      '2026-06-15 trial-ended',
    ])
  })
})

describe('What lies ahead of a trial by edition', () => {
  const upgrades = ['upgrade-notice', 'upgraded', 'expiry-notice', 'expired']

  it.each([
    ['2024-03', ['window-closes', 'trial-ended'], ['trial-ended']],
    ['2024-08', ['window-closes', 'trial-ended'], upgrades],
    ['2024-11', ['upgrade-notice', 'window-closes', ...upgrades.slice(1)], upgrades],
  ] as const)(
    '%s: of a customer’s, extended often, %j, of a partner’s %j',
    (edition, ofCustomer, ofPartner) => {
      const kinds = (account: Account) =>
        ahead(account, '2026-06-01', edition).map(line => line.split(' ')[1])

      expect(kinds(contoso({ subscription: { ...fresh, extensions: 5 } }))).toEqual(ofCustomer)
      expect(kinds(litware({ subscription: fresh }))).toEqual(ofPartner)
    },
  )
})

describe('What lies ahead of production', () => {
  it('is the notice and the expiration date, and then nothing', () => {
    const production = contoso({ subscription: productionUntil('2026-08-31') })

    expect(ahead(production, '2026-06-15')).toEqual(['2026-08-01 expiry-notice', '2026-08-31 expired'])
    expect(ahead(production, '2026-08-01')).toEqual(['2026-08-31 expired'])
    expect(ahead(production, '2026-08-31')).toEqual([])
  })
})

describe('What lies ahead of an account that is pending', () => {
  it('is that its owner is told, and its trial’s end', () => {
    const onboarding = { kind: 'customer', trial: pendingTrial('2026-06-01', '2026-06-15') } as const

    expect(onboardingAhead(onboarding, calendarDateOf('2026-06-01'))).toEqual([
      { on: '2026-06-12', kind: 'pending-trial-notice' },
      { on: '2026-06-15', kind: 'trial-ended' },
    ])
    expect(onboardingAhead(onboarding, calendarDateOf('2026-06-15'))).toEqual([])
  })

  it('is nothing before its trial has started', () => {
    expect(onboardingAhead({ kind: 'partner', trial: null }, calendarDateOf('2026-06-01'))).toEqual([])
  })
})

describe('The next day on which the calendar does anything', () => {
  const next = (
    accounts: readonly Account[],
    onboardings: readonly Pick<Onboarding, 'kind' | 'trial'>[],
    day = '2026-06-01',
  ) => nextEventOn(accounts, onboardings, editions['2025'], calendarDateOf(day))
  const upgrading = contoso({ subscription: fresh })
  const expiring = litware({ subscription: productionUntil('2026-06-10') })
  const pending = { kind: 'partner', trial: pendingTrial('2026-05-27', '2026-06-10') } as const

  it('is the earliest of all accounts’, pending ones too', () => {
    expect(next([upgrading, expiring], [])).toBe('2026-06-10')
    expect(next([upgrading, expiring], [pending])).toBe('2026-06-07')
    expect(next([upgrading], [pending], '2026-06-10')).toBe('2026-06-12')
  })

  it('is no day on which only an extension becomes possible', () => {
    const blocked = contoso({ subscription: { ...fresh, automaticUpgrade: 'block' } })

    expect(next([blocked], [])).toBe('2026-06-15')
  })

  it('is none when everything is over, and when there is nobody', () => {
    expect(next([upgrading, expiring], [pending], '2026-06-14')).toBe('2026-06-15')
    expect(next([upgrading, expiring], [pending], '2026-06-15')).toBeUndefined()
    expect(next([], [])).toBeUndefined()
  })
})
