import { describe, expect, it } from 'vitest'
import { openApiDocument } from '#contract/openapi'
import {
  actionNames,
  addAccount,
  calendarDateOf,
  type Decision,
  decide,
  editionIds,
  isRefusalReason,
  onboardingStatuses,
  pendingActionNames,
  pendingRules,
  type RefusalReason,
  takeStep,
  visitorSteps,
} from '#lifecycle'
import { actors, questions } from '../../lifecycle/enumeration'
import { on, onboardingAt } from '../../lifecycle/onboardings'
import { resellerAdmin } from '../../lifecycle/operators'
import { resolved } from './closed'
import { refsIn } from './refsIn'

const document = openApiDocument()
const day = '2026-06-15'
const onboardings = onboardingStatuses.flatMap(status =>
  [false, true].map(tenantAtWork => onboardingAt(status, { tenantAtWork })),
)

describe('The contract’s document tells of all the reasons for which the rules refuse, and of no other:', () => {
  it.each(
    (['customers', 'partners'] as const).flatMap(list => actionNames.map(action => ({ list, action }))),
  )('$action of $list', ({ list, action }) => {
    expect(toldInResults(`${list}.${action}`)).toEqual(
      [...(byQuestion().get(`${list}.${action}`) ?? [])].sort(),
    )
  })

  it.each(pendingActionNames)('%s', action => {
    const decisions = onboardings.flatMap(onboarding =>
      actors(calendarDateOf(day)).map(actor => pendingRules[action]({ onboarding, actor, ...on(day) })),
    )
    expect(toldInResults(`pending.${action}`)).toEqual(reasonsOf(decisions))
  })

  it('adding an account', () => {
    const owner = { skus: ['essentials-msp-2025'], addOns: [] }
    const decisions = editionIds.flatMap(edition =>
      [...actors(calendarDateOf(day)), resellerAdmin].flatMap(actor =>
        (['customer', 'partner'] as const).flatMap(kind =>
          [{}, { sku: 'enterprise-msp-2024' }].flatMap(choice =>
            [null, 'contoso'].map(duplicateId =>
              addAccount({ kind, actor, owner, choice, duplicateId, ...on(day, edition) }),
            ),
          ),
        ),
      ),
    )
    expect(toldAt('/pending')).toEqual(reasonsOf(decisions))
  })

  it.each(visitorSteps)('a visitor’s step: %s', step => {
    const decisions = onboardings.map(onboarding =>
      takeStep(onboarding, step === 'consent' ? { step, failure: null } : { step }, on(day)),
    )
    expect(toldAt(`/activations/{token}/${step}`)).toEqual(reasonsOf(decisions))
  })
})

/** The reasons for which an account is refused in the answer to a command. */
function toldInResults(command: string): readonly string[] {
  const answer = resolved({ $ref: `#/components/schemas/${command}.answer` }, document)
  return refsIn(answer)
    .flatMap($ref => /\/refusal\.(.*)/.exec($ref)?.[1] ?? [])
    .sort()
}

/** Those for which a request as a whole is. */
function toldAt(path: string): readonly string[] {
  const { responses } = document.paths[path]?.['post'] ?? {}
  return refsIn(responses)
    .flatMap($ref => /\/problem\.(.*)/.exec($ref)?.[1] ?? [])
    .filter(isRefusalReason)
    .sort()
}

function reasonsOf(decisions: readonly Decision<unknown>[]): readonly string[] {
  const reasons = decisions.flatMap(decision => (decision.allowed ? [] : [decision.refusal.reason]))
  return [...new Set(reasons)].sort()
}

let found: Map<string, Set<RefusalReason>> | undefined
/** Every reason that the rules give to any of the enumerated questions. */
function byQuestion() {
  if (found) return found
  found = new Map()
  for (const { action, input } of questions(calendarDateOf(day))) {
    const decision = decide(action, input)
    const name = `${input.account.kind}s.${action}`
    const reasons = found.get(name) ?? new Set()
    found.set(name, decision.allowed ? reasons : reasons.add(decision.refusal.reason))
  }
  return found
}
