import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  calendarDateOf,
  type EditionId,
  editionIds,
  newOnboarding,
  type Onboarding,
  onboardingStatuses,
  standing,
} from '#lifecycle'
import { frozen } from './frozen'
import { type MoveName, moveNames, moves } from './moves'
import { on } from './onboardings'
import { mayFollow } from './statusTable'

const firstDay = calendarDateOf('2026-02-20')

interface Turn {
  readonly move: MoveName
  readonly edition: EditionId
  /** How many days go by before it. */
  readonly after: number
}

const anyEdition = fc.constantFrom(...editionIds)
const anyTurns = fc.array(
  fc.record<Turn>({
    move: fc.constantFrom(...moveNames),
    edition: anyEdition,
    after: fc.integer({ min: 0, max: 5 }),
  }),
  { minLength: 40, maxLength: 100, size: 'max' },
)
const anyKind = fc.constantFrom('customer', 'partner')

/** An onboarding as it is added, and after each turn that is taken: not refused, nor such that nothing can have made it. */
function life(
  kind: 'customer' | 'partner',
  edition: EditionId,
  turns: readonly Turn[],
): readonly Onboarding[] {
  let day = firstDay
  let current = frozen(newOnboarding(kind, on(day, edition)))
  const lived = [current]
  for (const { move, edition, after } of turns) {
    day = addDays(day, after)
    if (move.startsWith('the ') && !canReport(move, current)) continue
    const decision = moves[move](current, on(day, edition))
    if (!decision.allowed) continue
    current = frozen(decision.after)
    lived.push(current)
  }
  return lived
}

function canReport(move: MoveName, onboarding: Onboarding): boolean {
  const { status } = standing(onboarding)
  const awaited = move.startsWith('the check') ? 'management-configuration' : 'running-import'
  return onboarding.tenantAtWork && status === awaited
}

/** Holds a claim against any life whatever; among them are such as come to each status. */
function always(claim: (lived: readonly Onboarding[]) => void): void {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyKind, anyEdition, anyTurns, (kind, edition, turns) => {
      const lived = life(kind, edition, turns)
      for (const onboarding of lived) seen.add(standing(onboarding).status)
      claim(lived)
    }),
    { numRuns: 150 },
  )
  expect(seen).toEqual(new Set(onboardingStatuses))
}

describe('Whatever is done to an onboarding, in whatever order, on whatever day, in whatever edition', () => {
  it('begins with the link, and each status comes after one that it may follow', () => {
    always(lived => {
      const history = lived.at(-1)?.history ?? []
      expect(history[0]?.status).toBe('link-sent')
      history.slice(1).forEach(({ status }, index) => {
        const before = history[index]
        expect(before && mayFollow[before.status]).toContain(status)
      })
    })
  })

  it('loses no entry of its history, and its moments do not go back', () => {
    always(lived => {
      for (const [before, after] of pairs(lived)) {
        expect(after.history.slice(0, before.history.length)).toEqual(before.history)
        expect(after.history.length - before.history.length).toBeLessThanOrEqual(1)
      }
      const moments = lived.at(-1)?.history.map(({ at }) => at) ?? []
      expect(moments).toEqual(moments.toSorted())
    })
  })

  it('starts one trial of 14 days, which never changes, at the latest with the completed import', () => {
    always(lived => {
      for (const [before, after] of pairs(lived)) {
        if (before.trial !== null) expect(after.trial).toEqual(before.trial)
      }
      for (const { trial, history } of lived) {
        if (trial !== null) expect(trial.endsOn).toBe(addDays(trial.startedOn, 14))
        const completed = history.find(({ status }) => status === 'import-completed')
        if (completed) expect(trial && trial.startedOn <= completed.at.slice(0, 10)).toBe(true)
      }
    })
  })

  it('has the tenant at work during the check and the import alone, and nothing that failed meanwhile', () => {
    always(lived => {
      for (const onboarding of lived.filter(({ tenantAtWork }) => tenantAtWork)) {
        expect(['management-configuration', 'running-import']).toContain(standing(onboarding).status)
        expect(onboarding.failure).toBeNull()
      }
    })
  })

  it('rests in an error exactly when it says which', () => {
    always(lived => {
      for (const onboarding of lived) {
        if (standing(onboarding).status === 'pre-import-error') expect(onboarding.failure).not.toBeNull()
        if (onboarding.failure !== null) {
          expect(['onboarding-started', 'pre-import-error', 'running-import']).toContain(
            standing(onboarding).status,
          )
        }
      }
    })
  })

  it('ends with the completed import: nothing changes it any more', () => {
    always(lived => {
      const completed = lived.filter(onboarding => standing(onboarding).status === 'import-completed')
      for (const onboarding of completed) expect(onboarding).toBe(completed[0])
    })
  })
})

function pairs<Value>(values: readonly Value[]): readonly (readonly [Value, Value])[] {
  return values.slice(1).flatMap((after, index) => {
    const before = values[index]
    return before === undefined ? [] : [[before, after] as const]
  })
}
