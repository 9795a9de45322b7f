import { describe, expect, it } from 'vitest'
import { situations } from '../../../mock-api/seed/situations'
import { customer, inThe, life, partner, today, words } from './told'

describe('What comes next', () => {
  it.each([
    ['a trial that started today', '2025', 'upgrades-unless-blocked', ['extendable-from']],
    ['a trial two days from its end', '2025', 'upgrades-unless-blocked', ['extendable-until-then']],
    ['an extended trial', '2025', 'upgrades-unless-blocked', ['extended-to-the-limit']],
    ['a blocked trial in its window', '2025', 'ends-blocked', ['extendable-until-then']],
    ['an extended and blocked trial', '2025', 'ends-blocked', ['extended-to-the-limit']],
    ['a trial that ended today', '2025', 'trial-ended', ['convert-restores']],
    ['production for months', '2025', 'expires', ['expiry-notice']],
    ['production on its last day', '2025', 'expires', []],
    ['production that ended today', '2025', 'production-ended', ['edit-restores']],
    ['a trial that started today', '2024-03', 'ends', ['extendable-until-then']],
    ['an extended trial', '2024-11', 'upgrades-unless-blocked', ['extendable-until-then']],
  ] as const)('of %s, in %s, is that it %s, and %j', (situation, edition, says, notes) => {
    const { outlook } = life(inThe(situation), { edition })

    expect(outlook.says).toBe(says)
    expect(outlook.notes.map(note => note.says)).toEqual(notes)
  })

  it('of a trial that no MSP sold is that it upgrades, and why nobody can do anything about it', () => {
    const direct = customer(situations['a trial two days from its end'](today), { source: 'DIRECT' })

    expect(life(direct).outlook).toEqual({
      says: 'upgrades',
      on: '2026-06-17',
      notes: [{ says: 'refusal', refusal: { reason: 'not-sold-by-msp' } }],
    })
  })

  it('of a trial that no MSP sold and that ends is that it ends, and why nobody can do anything about it', () => {
    const direct = customer(situations['a trial two days from its end'](today), { source: 'DIRECT' })

    expect(life(direct, { edition: '2024-03' }).outlook).toEqual({
      says: 'ends',
      on: '2026-06-17',
      notes: [{ says: 'refusal', refusal: { reason: 'not-sold-by-msp' } }],
    })
  })

  it('of a partner’s trial is also that its billing starts', () => {
    const { outlook, ahead } = life(partner(situations['an extended trial'](today)))

    expect(outlook.notes.map(({ says }) => says)).toEqual(['billing-starts', 'extended-to-the-limit'])
    expect(ahead.find(({ startsBilling }) => startsBilling)?.kind).toBe('upgraded')
  })

  it('does not announce again what has been announced', () => {
    expect(words(life(inThe('a trial two days from its end')).ahead)).toEqual([
      '2026-06-17 upgraded',
      '2027-05-18 expiry-notice',
      '2027-06-17 expired',
    ])
    expect(words(life(inThe('a trial whose window opens tomorrow')).ahead).slice(0, 3)).toEqual([
      '2026-06-16 window-opens',
      '2026-06-16 upgrade-notice',
      '2026-06-19 upgraded',
    ])
  })

  it('is announced late where the edition was switched two days from the end, since nothing was announced before', () => {
    const upgradesByNow = inThe('a trial two days from its end', { upgradeAnnouncedFor: null })

    expect(words(life(upgradesByNow, { edition: '2024-08' }).ahead)).toEqual(['2026-06-17 trial-ended'])
    expect(words(life(upgradesByNow, { edition: '2025' }).ahead).slice(0, 2)).toEqual([
      '2026-06-16 upgrade-notice',
      '2026-06-17 upgraded',
    ])
  })
})
