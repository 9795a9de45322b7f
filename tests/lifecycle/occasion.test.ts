import { describe, expect, it } from 'vitest'
import {
  type Account,
  addDays,
  advance,
  advanceOnboarding,
  calendarDateOf,
  type EditionId,
  editions,
  explainOccasion,
  occasionOf,
  occasionWhilePending,
  type Trial,
} from '#lifecycle'
import { contoso, litware, productionUntil, trialUntil } from './accounts'

/** What happens to an account in the year after a day, as `kind: reason`. */
function reasons(account: Account, from: string, edition: EditionId = '2025'): readonly string[] {
  const day = calendarDateOf(from)
  return advance(account, editions[edition], { from: day, to: addDays(day, 366) }).happenings.map(
    happening => `${happening.kind}: ${explainOccasion(occasionOf(happening, editions[edition]))}`,
  )
}

describe('Why the calendar did something is told to a person', () => {
  const kept = trialUntil('2026-06-15')
  const blocked: Trial = { ...kept, automaticUpgrade: 'block' }

  it('of a trial that nobody can block, without saying that it can be', () => {
    expect(reasons(contoso({ subscription: kept, source: 'DIRECT' }), '2026-06-01')[0]).toBe(
      'upgrade-notice: The trial ends on 15 June 2026, and it upgrades then.',
    )
  })

  it('of a trial whose upgrade is kept, and of the year in production that follows', () => {
    expect(reasons(contoso({ subscription: kept }), '2026-06-01')).toEqual([
      'upgrade-notice: The trial ends on 15 June 2026, and its upgrade is kept; until then it can be blocked.',
      'upgraded: The trial ended on 15 June 2026, and its upgrade was kept.',
      'expiry-notice: The subscription expires on 15 June 2027.',
    ])
  })

  it('of a trial whose upgrade is blocked', () => {
    const ended = ['trial-ended: The trial ended on 15 June 2026, and its upgrade was blocked.']
    expect(reasons(contoso({ subscription: blocked }), '2026-06-01')).toEqual(ended)
    expect(reasons(litware({ subscription: blocked }), '2026-06-01')).toEqual(ended)
  })

  it('of a trial in an edition that upgrades none of its kind, kept or blocked', () => {
    expect(reasons(contoso({ subscription: kept }), '2026-06-01', '2024-08')).toEqual([
      'trial-ended: The trial ended on 15 June 2026; edition 2024-08 upgrades no customers by itself.',
    ])
    expect(reasons(litware({ subscription: blocked }), '2026-06-01', '2024-03')).toEqual([
      'trial-ended: The trial ended on 15 June 2026; edition 2024-03 upgrades no partners by itself.',
    ])
  })

  it('of production that expires', () => {
    expect(reasons(litware({ subscription: productionUntil('2026-09-01') }), '2026-06-01')).toEqual([
      'expiry-notice: The subscription expires on 1 September 2026.',
      'expired: The subscription expired on 1 September 2026.',
    ])
  })

  it('of a trial whose account is pending', () => {
    const trial = { startedOn: calendarDateOf('2026-06-01'), endsOn: calendarDateOf('2026-06-15') }
    const days = { from: trial.startedOn, to: trial.endsOn }

    const happenings = advanceOnboarding({ kind: 'customer', trial }, days)

    expect(happenings.map(happening => explainOccasion(occasionWhilePending(happening, trial)))).toEqual([
      'The trial ends on 15 June 2026, and the onboarding is not finished.',
      'The trial ended on 15 June 2026, before the onboarding was finished.',
    ])
  })
})
