import {
  type CheckFailure,
  type ConsentFailure,
  type Decision,
  type EditionId,
  hear,
  type ImportFailure,
  type Onboarding,
  type OnboardingMoment,
  pendingRules,
  type TenantReport,
  takeStep,
  type VisitorStep,
} from '#lifecycle'
import { frozen } from './frozen'
import { on } from './onboardings'
import { internalAdmin } from './operators'

/** Everything that can be done to an onboarding: by its visitor, by an operator, by the tenant. */
export type MoveName =
  | 'start'
  | 'consent'
  | `consent fails: ${ConsentFailure}`
  | 'configure'
  | 'check again'
  | 'resend the link'
  | 'the check passes'
  | `the check fails: ${CheckFailure}`
  | 'the import is through'
  | `the import stops: ${ImportFailure}`

type Move = (onboarding: Onboarding, moment: OnboardingMoment) => Decision<Onboarding>

export const moves: Readonly<Record<MoveName, Move>> = {
  start: visitor({ step: 'start' }),
  consent: visitor({ step: 'consent', failure: null }),
  'consent fails: personal-account': visitor({ step: 'consent', failure: 'personal-account' }),
  'consent fails: no-global-admin': visitor({ step: 'consent', failure: 'no-global-admin' }),
  'consent fails: consent-declined': visitor({ step: 'consent', failure: 'consent-declined' }),
  configure: visitor({ step: 'configure' }),
  'check again': operator('check-again'),
  'resend the link': operator('resend-link'),
  'the check passes': tenant({ of: 'check', failure: null }),
  'the check fails: multi-factor-required': tenant({ of: 'check', failure: 'multi-factor-required' }),
  'the check fails: conditional-access': tenant({ of: 'check', failure: 'conditional-access' }),
  'the check fails: wrong-credentials': tenant({ of: 'check', failure: 'wrong-credentials' }),
  'the import is through': tenant({ of: 'import', failure: null }),
  'the import stops: import-throttled': tenant({ of: 'import', failure: 'import-throttled' }),
}

export const moveNames = Object.keys(moves) as readonly MoveName[]

/** The failure that a move brings; null when it brings none. */
export function failureOf(move: MoveName): string | null {
  return move.split(': ')[1] ?? null
}

/** Where an onboarding comes to by moves that are all allowed, each on a day and under an edition (2025). */
export function walk(
  onboarding: Onboarding,
  ...taken: readonly (readonly [day: string, move: MoveName, edition?: EditionId])[]
): Onboarding {
  let current = frozen(onboarding)
  for (const [day, move, edition] of taken) {
    const decision = moves[move](current, on(day, edition))
    if (!decision.allowed) throw new Error(`${move}: ${decision.refusal.reason}`)
    current = frozen(decision.after)
  }
  return current
}

function visitor(step: VisitorStep): Move {
  return (onboarding, moment) => takeStep(onboarding, step, moment)
}

function operator(action: keyof typeof pendingRules): Move {
  return (onboarding, moment) => pendingRules[action]({ ...moment, onboarding, actor: internalAdmin })
}

function tenant(report: TenantReport): Move {
  return (onboarding, moment) => ({ allowed: true, after: hear(onboarding, report, moment), mails: [] })
}
