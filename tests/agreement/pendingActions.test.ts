import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorOf, onboardingOf, type PendingAnswer, type PendingRecord, type PendingResult } from '#contract'
import {
  type Decision,
  type OnboardingFailure,
  type OnboardingStatus,
  onboardingFailures,
  pendingActionNames,
  pendingRules,
} from '#lifecycle'
import type { PendingFacts } from '../mock-api/channel'
import { type Api, startApi } from '../mock-api/server'
import { inWordsOf, whoOnboards } from './onboarding'

const way: readonly OnboardingStatus[] = [
  'link-sent',
  'onboarding-started',
  'consent-granted',
  'management-configuration',
]
/** Every status before the last, with the statuses on its way. */
const ways: readonly (readonly OnboardingStatus[])[] = [
  ...way.map((_, index) => way.slice(0, index + 1)),
  [...way, 'pre-import-error'],
  [...way, 'running-import'],
]
const owners = ['northwind', 'tailspin', 'wingtip'] as const

/** Every place in which an onboarding can stand, likely or not, of both kinds and of every partner that has operators. */
const pending: Readonly<Record<string, PendingFacts>> = Object.fromEntries(
  ways.flatMap(statuses =>
    [null, ...onboardingFailures].flatMap((failure: OnboardingFailure | null) =>
      [false, true].flatMap(tenantAtWork =>
        [...owners, null].map((partnerId): [string, PendingFacts] => {
          const name = [statuses.at(-1), failure ?? 'well', tenantAtWork ? 'at-work' : 'at-rest', partnerId]
          const history = statuses.map(status => ({ status, at: '2026-06-10T08:00:00.000Z' }))
          const facts = { history, failure, tenantAtWork }
          return partnerId === null
            ? [`partner-${name.join('-')}`, { kind: 'partner', ...facts }]
            : [`customer-${name.join('-')}`, { kind: 'customer', partnerId, ...facts }]
        }),
      ),
    ),
  ),
)

describe('What the console says of a pending account is what the API answers', () => {
  const at = '2026-06-15T09:26:53.589Z'
  let api: Api
  const seen = new Set<string>()
  let compared = 0
  beforeAll(async () => {
    api = await startApi({ pending, now: () => new Date(at) })
  })
  afterAll(() => api.stop())

  it.each(whoOnboards.flatMap(operator => pendingActionNames.map(action => ({ operator, action }))))(
    'to $operator about $action',
    async ({ operator, action }) => {
      const client = await api.signIn(operator)
      const { today, policy: edition, operator: self } = await client.session()
      const { rows } = await client.list('pending')
      // The contract's records; that they can be read as onboardings is part of what is proved.
      const records = rows as unknown as readonly PendingRecord[]
      const ids = records.map(({ id }) => id)

      const answer = await client.post(`/api/pending/actions/${action}`, { ids, dryRun: true })
      // The contract's answer to an action; what it holds is compared below.
      const { results } = answer.json as PendingAnswer

      for (const [index, record] of records.entries()) {
        const onboarding = onboardingOf(record)
        const decision = pendingRules[action]({ today, edition, at, onboarding, actor: actorOf(self) })
        const result = results[index]
        expect([record.id, foretold(decision)]).toEqual([record.id, result && answered(result)])
        seen.add(decision.allowed ? `${action} applied` : `${action} ${decision.refusal.reason}`)
        compared += 1
      }
    },
  )

  it('over thousands of questions, with answers of every kind', () => {
    expect(compared).toBeGreaterThan(2_500)
    expect([...seen].sort()).toEqual([
      'check-again applied',
      'check-again consent-not-granted',
      'check-again not-configured',
      'check-again not-started',
      'check-again own-access-suspended',
      'check-again read-only-operator',
      'check-again tenant-at-work',
      'resend-link applied',
      'resend-link own-access-suspended',
      'resend-link read-only-operator',
    ])
  })
})

/** What a decision comes to, in words that an answer has too. */
function foretold(decision: Decision<ReturnType<typeof onboardingOf>>) {
  return decision.allowed ? { becomes: decision.after } : { refused: inWordsOf(decision.refusal) }
}

function answered(result: PendingResult) {
  if (result.outcome === 'applied') return { becomes: result.record && onboardingOf(result.record) }
  if (result.outcome === 'not-found') return result.outcome
  const { type: _, title: __, status: ___, ...told } = result.problem
  return { refused: told }
}
