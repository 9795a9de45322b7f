import { describe, expect, it } from 'vitest'
import {
  type Account,
  calendarDateOf,
  type EditionId,
  editions,
  inView,
  isStuck,
  type View,
  views,
} from '#lifecycle'
import { contoso, litware, productionUntil, tailspin, trialUntil } from './accounts'
import { onboardingAt } from './onboardings'

function lists(view: View, account: Account, on: string, edition: EditionId = '2025'): boolean {
  return inView(view, editions[edition], calendarDateOf(on))(account)
}

/** The views that list an account on 15 June 2026. */
function viewsWith(account: Account, edition: EditionId = '2025'): readonly View[] {
  return views.filter(view => lists(view, account, '2026-06-15', edition))
}

describe('The ready-made views on 15 June 2026', () => {
  it.each([
    ['a trial that ends today', ['trial-ended'], trialUntil('2026-06-15')],
    ['a trial that ended a week ago', ['trial-ended'], trialUntil('2026-06-08')],
    ['a trial on its last day', ['extendable-now', 'upgrading-soon'], trialUntil('2026-06-16')],
    [
      'a trial on the first day of its window',
      ['extendable-now', 'upgrading-soon'],
      trialUntil('2026-06-18'),
    ],
    ['a trial whose window opens tomorrow', ['upgrading-soon'], trialUntil('2026-06-19')],
    ['a trial that ends in seven days', ['upgrading-soon'], trialUntil('2026-06-22')],
    ['a trial that ends in eight days', [], trialUntil('2026-06-23')],
    ['an extended trial on its last day', ['upgrading-soon'], trialUntil('2026-06-16', { extensions: 1 })],
    [
      'a blocked trial on its last day',
      ['extendable-now', 'blocked-and-ending'],
      trialUntil('2026-06-16', { automaticUpgrade: 'block' }),
    ],
    [
      'a blocked trial that ends in seven days',
      ['blocked-and-ending'],
      trialUntil('2026-06-22', { automaticUpgrade: 'block' }),
    ],
    ['a blocked trial that ends in eight days', [], trialUntil('2026-06-23', { automaticUpgrade: 'block' })],
    ['a blocked trial that ended', ['trial-ended'], trialUntil('2026-06-15', { automaticUpgrade: 'block' })],
    ['production that expired yesterday', [], productionUntil('2026-06-14')],
    ['production that expires today', ['expiring-soon'], productionUntil('2026-06-15')],
    ['production that expires in thirty days', ['expiring-soon'], productionUntil('2026-07-15')],
    ['production that expires in thirty-one days', [], productionUntil('2026-07-16')],
  ])('list %s, a customer’s and a partner’s alike: %j', (_, expected, subscription) => {
    expect(viewsWith(contoso({ subscription }))).toEqual(expected)
    expect(viewsWith(litware({ subscription }))).toEqual(expected)
  })
})

describe('The view not-billed', () => {
  const production = productionUntil('2027-03-02')

  it('lists customers in production whose partner is in TRIAL, running or over', () => {
    const running = contoso({ subscription: production, partner: tailspin('2026-06-20') })
    const over = contoso({ subscription: production, partner: tailspin('2026-06-01') })

    expect(viewsWith(running)).toEqual(['not-billed'])
    expect(viewsWith(over)).toEqual(['not-billed'])
  })

  it('leaves out trials, customers of a partner in PRODUCTION, and partners', () => {
    const inTrial = contoso({ subscription: trialUntil('2026-07-15'), partner: tailspin('2026-06-20') })

    expect(viewsWith(inTrial)).toEqual([])
    expect(viewsWith(contoso({ subscription: production }))).toEqual([])
    expect(viewsWith(litware({ subscription: production }))).toEqual([])
  })
})

describe('The view stuck on 15 June 2026', () => {
  const linkSentAt = '2026-04-01T08:00:00.000Z'

  const today = calendarDateOf('2026-06-15')

  it.each([
    ['2026-06-15', false],
    ['2026-06-13', false],
    ['2026-06-12', true],
    ['2026-04-01', true],
  ])('with what has not moved since %s: %s', (since, stuck) => {
    expect(isStuck(onboardingAt('consent-granted', { since }), linkSentAt, today)).toBe(stuck)
  })

  it('counts from the status that was reached last', () => {
    const sent = { status: 'link-sent', at: '2026-05-01T23:59:59.999Z' } as const
    const started = { status: 'onboarding-started', at: '2026-06-13T00:00:00.000Z' } as const

    const sentOn = sent.at

    expect(isStuck({ history: [sent, started], tenantAtWork: false }, sentOn, today)).toBe(false)
    expect(isStuck({ history: [sent], tenantAtWork: false }, sentOn, today)).toBe(true)
  })

  it('counts from the newest link, where that was sent later', () => {
    const waiting = onboardingAt('link-sent', { since: '2026-06-01' })

    expect(isStuck(waiting, '2026-06-13T00:00:00.000Z', today)).toBe(false)
    expect(isStuck(waiting, '2026-06-12T23:59:59.999Z', today)).toBe(true)
  })

  it('leaves out what the tenant moves by itself', () => {
    const importing = { since: '2026-06-01', tenantAtWork: true }

    expect(isStuck(onboardingAt('running-import', importing), linkSentAt, today)).toBe(false)
    expect(
      isStuck(onboardingAt('running-import', { ...importing, tenantAtWork: false }), linkSentAt, today),
    ).toBe(true)
  })
})

describe('The views by edition', () => {
  it('follow the edition where the stage does', () => {
    const early = trialUntil('2026-07-15')

    expect(viewsWith(contoso({ subscription: early }), '2024-03')).toEqual(['extendable-now'])
    expect(viewsWith(litware({ subscription: early }), '2024-03')).toEqual([])
  })
})
