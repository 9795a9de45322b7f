import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type AccountKind,
  actionNames,
  calendarDateOf,
  type EditionId,
  type RefusalReason,
  type Role,
} from '#lifecycle'
import { actors, choices } from '../lifecycle/enumeration'
import { type Api, startApi } from '../mock-api/server'
import { type Choice, eligibilityOf, readAccounts, revisionsOf } from './console'
import { enumeratedState } from './enumeratedState'
import { agree, type Verdict, verdictOf } from './verdict'

const today = calendarDateOf('2026-06-15')
const in2027 = calendarDateOf('2027-01-31')

const questions: readonly Choice[] = [
  ...actionNames.flatMap(action =>
    choices[action].map(({ change, revision }): Choice => ({ action, change, revision })),
  ),
  { action: 'convert', change: { expiresOn: in2027 } },
  { action: 'edit', change: { expiresOn: in2027 } },
]

const whoAsks = actors(today).flatMap(({ id, role, organization }) =>
  (['customer', 'partner'] as const)
    .filter(kind => kind === 'customer' || organization.kind !== 'partner')
    .map(kind => ({ operator: id, role, kind })),
)

/**
 * Proves under one edition, for everybody who may ask and everything that may be asked for, that the console and the API
 * agree; and that the answers were of all the kinds that this edition has. Each edition is a file, so that they run side by side.
 */
export function proveAgreement(edition: EditionId, reasons: readonly RefusalReason[]): void {
  describe(`What the console says before Apply is what the API answers, in edition ${edition}`, () => {
    let api: Api
    let compared = 0
    const seen = new Set<string>()

    beforeAll(async () => {
      api = await startApi({ state: enumeratedState(today, edition) })
    })
    afterAll(() => api.stop())

    it.each(whoAsks)('to $operator about every $kind', async ({ operator, role, kind }) => {
      const client = await api.signIn(operator)
      const session = await client.session()
      const accounts = await readAccounts(client, kind)
      const ids = accounts.map(({ id }) => id)
      const differences: unknown[] = []

      for (const question of questionsOf(role, kind)) {
        const foretold = eligibilityOf(session, accounts, question)
        const { action, change, revision } = question
        const revisions = revisionsOf(accounts, revision)
        const results = await client.act(kind, action, { ids, dryRun: true, revisions, ...change })

        expect(results.map(({ id }) => id)).toEqual(ids)
        for (const result of results) {
          const console = foretold.get(result.id)
          const answered = verdictOf(result)
          if (!agree(console, answered)) differences.push({ question, id: result.id, console, answered })
          seen.add(nameOf(answered))
          compared += 1
        }
      }
      expect(differences.slice(0, 3)).toEqual([])
    })

    it('over more than a hundred thousand questions, with answers of every kind that the edition has', () => {
      expect(compared).toBeGreaterThan(100_000)
      expect([...seen].sort()).toEqual(['applied', ...reasons].sort())
    })
  })
}

/** A partner has no SKU and no add-ons of its own to choose. A viewer is refused before any choice counts: it asks once for each action. */
function questionsOf(role: Role, kind: AccountKind): readonly Choice[] {
  const offered = questions.filter(
    ({ change }) => kind === 'customer' || !('sku' in change || 'addOns' in change),
  )
  return role === 'admin'
    ? offered
    : actionNames.flatMap(action => offered.find(question => question.action === action) ?? [])
}

function nameOf(verdict: Verdict): string {
  if (verdict === 'not-found') return verdict
  return 'refused' in verdict ? verdict.refused : 'applied'
}
