import { beforeAll, describe, expect, it } from 'vitest'
import {
  type AccountKind,
  type Decision,
  type EditionId,
  editionIds,
  type Onboarding,
  type OnboardingMoment,
  type OnboardingStatus,
  onboardingFailures,
  onboardingStatuses,
} from '#lifecycle'
import { failureOf, type MoveName, moveNames, moves } from './moves'
import { on, onboardingAt, pendingTrial } from './onboardings'
import { type Cell, cellOf, type Standing, statusTable, trialStarts } from './statusTable'

// Two weeks on, clocks have changed in some of the time zones.
const today = '2026-03-01'
const fortnight = pendingTrial('2026-03-01', '2026-03-15')

/** A move from everywhere where an onboarding can stand. */
interface Question {
  readonly standing: Standing
  readonly onboarding: Onboarding
  readonly move: MoveName
  readonly edition: EditionId
  readonly moment: OnboardingMoment
  readonly cell: Cell
}

function* questions(): Generator<Question> {
  const trials = [null, pendingTrial('2026-02-20', '2026-03-06'), pendingTrial('2026-02-10', '2026-02-24')]
  for (const standing of Object.keys(statusTable) as Standing[]) {
    for (const kind of ['customer', 'partner'] as const satisfies AccountKind[]) {
      for (const trial of trials) {
        for (const failure of [null, ...onboardingFailures]) {
          const facts = { kind, trial, failure, tenantAtWork: isAtWork(standing), since: '2026-02-20' }
          const onboarding = onboardingAt(statusOf(standing), facts)
          for (const edition of editionIds) {
            const moment = on(today, edition)
            for (const move of moveNames) {
              yield { standing, onboarding, move, edition, moment, cell: cellOf(standing, move) }
            }
          }
        }
      }
    }
  }
}

type Answer = Decision<Onboarding> | { readonly allowed: 'impossible' }

function answer({ onboarding, move, moment }: Question): Answer {
  try {
    return moves[move](onboarding, moment)
  } catch (error) {
    if (error instanceof TypeError && error.message.includes(' is under way')) {
      return { allowed: 'impossible' }
    }
    throw error
  }
}

/** What holds for a move that is allowed; `undefined` where the claim says nothing about it. */
type Claim = (question: Question, after: Onboarding, before: Onboarding) => boolean | undefined

const claims: Readonly<Record<string, Claim>> = {
  'what has been done already changes nothing': ({ cell }, after, before) =>
    cell === 'same' ? after === before : undefined,

  'the history keeps every entry with its moment, and grows by the status that is reached': (
    { standing, cell },
    after,
    before,
  ) => {
    const status = statusReached(cell)
    const reached =
      status !== undefined && status !== statusOf(standing) ? [{ status, at: `${today}T09:00:00.000Z` }] : []
    return JSON.stringify(after.history) === JSON.stringify([...before.history, ...reached])
  },

  'the tenant is at work exactly where the table says so': ({ standing, cell }, after) =>
    cell === 'same' || cell === 'fails'
      ? after.tenantAtWork === (cell === 'same' && isAtWork(standing))
      : after.tenantAtWork === isAtWork(cell),

  'a failure is kept as it was told, and overcome by what goes well': ({ cell, move }, after, before) => {
    if (cell === 'same') return undefined
    if (cell === 'fails' || cell === 'pre-import-error, fails') return after.failure === failureOf(move)
    // Start overcomes nothing, and the tenant at work has nothing left to overcome.
    if (move === 'start' || before.tenantAtWork) return undefined
    return after.failure === null
  },

  'a trial that runs, or has ended, stays as it is': (_, after, before) =>
    before.trial === null ? undefined : after.trial === before.trial,

  'a trial starts when section 9 says so, at the latest with the completed import, for a fortnight from today':
    ({ cell, move, edition }, after, before) => {
      if (before.trial !== null) return undefined
      const starts =
        (move === 'start' && cell !== 'same' && trialStarts[edition][before.kind] === 'start') ||
        (move === 'the import is through' && cell === 'import-completed')
      return JSON.stringify(after.trial) === JSON.stringify(starts ? fortnight : null)
    },

  'an onboarding stays of its kind': (_, after, before) => after.kind === before.kind,
}

describe('Whatever is done to an onboarding, wherever it stands, in any edition', () => {
  const tried = Object.entries(claims).map(([title, claim]) => {
    const broken: string[] = []
    return { title, claim, applied: 0, broken }
  })
  const counted: Record<string, number> = {}
  const unlikeTheTable: string[] = []

  beforeAll(() => {
    for (const question of questions()) {
      const { onboarding, standing, move, edition, cell } = question
      const inShort = `${edition}, ${onboarding.kind}, ${standing}, ${onboarding.failure}: ${move}`
      const answered = answer(question)
      const outcome = outcomeOf(answered)
      counted[outcome] = (counted[outcome] ?? 0) + 1
      if (outcome !== expectedOutcome(cell)) unlikeTheTable.push(`${inShort}: ${outcome}, not ${cell}`)
      if (answered.allowed !== true) continue

      for (const trial of tried) {
        const holds = trial.claim(question, answered.after, onboarding)
        if (holds === undefined) continue
        trial.applied++
        if (!holds) trial.broken.push(`${inShort}: ${JSON.stringify(answered.after)}`)
      }
    }
  })

  it('the table of statuses says whether it is taken, refused and why, or a defect', () => {
    expect(unlikeTheTable.slice(0, 3)).toEqual([])
    expect(Object.keys(counted).sort()).toEqual([
      'consent-not-granted',
      'impossible',
      'not-configured',
      'not-started',
      'taken',
      'tenant-at-work',
    ])
  })

  it.each(tried)('$title', ({ applied, broken }) => {
    expect(broken.slice(0, 3)).toEqual([])
    expect(applied).toBeGreaterThan(1_000)
  })
})

function outcomeOf(answered: Answer): string {
  if (answered.allowed === 'impossible') return 'impossible'
  return answered.allowed ? 'taken' : answered.refusal.reason
}

function expectedOutcome(cell: Cell): string {
  switch (cell) {
    case 'impossible':
    case 'not-started':
    case 'consent-not-granted':
    case 'not-configured':
    case 'tenant-at-work':
      return cell
    default:
      return 'taken'
  }
}

function isAtWork(standing: string): boolean {
  return standing.endsWith(', at work')
}

function statusOf(standing: Standing): OnboardingStatus {
  switch (standing) {
    case 'management-configuration, at work':
      return 'management-configuration'
    case 'running-import, at work':
      return 'running-import'
    default:
      return standing
  }
}

/** The status at which a move that is taken leaves the onboarding; undefined where it stays. */
function statusReached(cell: Cell): OnboardingStatus | undefined {
  return onboardingStatuses.find(status => status === cell.split(', ')[0])
}
