import { describe, expect, it } from 'vitest'
import type { AccountKind, EditionId } from '#lifecycle'
import { type MoveName, walk } from './moves'
import { added, onboardingAt, pendingTrial } from './onboardings'

describe('The trial starts, once', () => {
  const path = [
    'start',
    'consent',
    'configure',
    'the check passes',
    'the import is through',
  ] as const satisfies MoveName[]

  /** The day on which the trial starts: added on the 1st, Start on the 2nd, the import completed on the 6th. */
  function trialStart(kind: AccountKind, addedUnder: EditionId, startedUnder: EditionId, after: EditionId) {
    const taken = path.map((move, index) => {
      const edition = move === 'start' ? startedUnder : after
      return [`2026-06-0${index + 2}`, move, edition] as const
    })
    return walk(added(kind, '2026-06-01', addedUnder), ...taken).trial?.startedOn
  }

  it.each([
    ['2024-03', '2026-06-01', undefined],
    ['2024-08', '2026-06-01', '2026-06-01'],
    ['2024-11', '2026-06-06', '2026-06-01'],
    ['2025', '2026-06-06', '2026-06-02'],
  ] as const)('in edition %s: a customer’s on %s, a partner’s on %s', (edition, customer, partner) => {
    expect(trialStart('customer', edition, edition, edition)).toBe(customer)
    if (partner) expect(trialStart('partner', edition, edition, edition)).toBe(partner)
  })

  it.each([
    ['customer', '2024-08', '2025', '2025', '2026-06-01'],
    ['customer', '2025', '2024-03', '2024-03', '2026-06-06'],
    ['partner', '2024-11', '2025', '2025', '2026-06-01'],
    ['partner', '2025', '2025', '2024-11', '2026-06-02'],
    ['partner', '2025', '2024-11', '2025', '2026-06-06'],
    ['partner', '2025', '2024-03', '2024-03', '2026-06-06'],
  ] as const)(
    'where the edition is switched: a %s added under %s, started under %s, completed under %s has it from %s',
    (kind, addedUnder, startedUnder, completedUnder, startedOn) => {
      expect(trialStart(kind, addedUnder, startedUnder, completedUnder)).toBe(startedOn)
    },
  )

  it('and keeps its days when the next moment comes at which it might start', () => {
    const trial = pendingTrial('2026-05-01', '2026-05-15')
    const sent = onboardingAt('link-sent', { kind: 'partner', trial })
    const importing = onboardingAt('running-import', { trial, tenantAtWork: true })

    expect(walk(sent, ['2026-06-02', 'start']).trial).toEqual(trial)
    expect(walk(importing, ['2026-06-06', 'the import is through']).trial).toEqual(trial)
  })
})
