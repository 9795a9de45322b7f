import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ActionName,
  actionNames,
  calendarDateOf,
  decide,
  editionIds,
  editions,
  planBulk,
} from '#lifecycle'
import { contoso, productionUntil, trialUntil } from './accounts'
import { actors, choices, customers, partners } from './enumeration'
import { frozen } from './frozen'
import { internalAdmin } from './operators'

const today = calendarDateOf('2026-06-15')
const edition = editions['2025']

describe('A selection', () => {
  const open = contoso({ id: 'open', subscription: trialUntil('2026-06-17') })
  const early = contoso({ id: 'early', subscription: trialUntil('2026-06-30') })
  const open2 = contoso({ id: 'open-2', subscription: trialUntil('2026-06-18') })
  const over = contoso({ id: 'over', subscription: trialUntil('2026-06-15') })

  it('is divided into what will be done and what will not, each in the order of the selection', () => {
    const plan = planBulk('extend-trial', [over, open, early, open2], {
      actor: internalAdmin,
      edition,
      today,
      change: {},
    })

    expect(plan.eligible).toEqual([
      {
        account: open,
        allowed: true,
        after: { ...open, subscription: trialUntil('2026-06-24', { extensions: 1 }) },
        mails: [{ kind: 'trial-extended', to: ['account'] }],
      },
      {
        account: open2,
        allowed: true,
        after: { ...open2, subscription: trialUntil('2026-06-25', { extensions: 1 }) },
        mails: [{ kind: 'trial-extended', to: ['account'] }],
      },
    ])
    expect(plan.refused).toEqual([
      { account: over, allowed: false, refusal: { reason: 'trial-ended', endedOn: '2026-06-15' } },
      { account: early, allowed: false, refusal: { reason: 'window-not-open', opensOn: '2026-06-27' } },
    ])
  })

  it('without an account is a plan without an account', () => {
    expect(planBulk('convert', [], { actor: internalAdmin, edition, today, change: {} })).toEqual({
      eligible: [],
      refused: [],
    })
  })

  it('holds each account against the revision on which the operator decided, where one is given', () => {
    const production = productionUntil('2027-03-02')
    const first = contoso({ id: 'first', subscription: production, revision: 4 })
    const changed = contoso({ id: 'changed', subscription: production, revision: 5 })
    const unseen = contoso({ id: 'unseen', subscription: production, revision: 9 })
    const plan = planBulk('edit', [first, changed, unseen], {
      actor: internalAdmin,
      edition,
      today,
      change: {},
      revisions: { first: 4, changed: 4 },
    })

    expect(plan.eligible.map(({ account }) => account.id)).toEqual(['first', 'unseen'])
    expect(plan.refused).toEqual([
      { account: changed, allowed: false, refusal: { reason: 'changed-meanwhile', revision: 5 } },
    ])
  })
})

describe('Any selection, for any operator and edition', () => {
  const accounts = [...partners(today), ...customers(today)].map(({ account }) => account)

  it.each(actionNames)('is planned as each of its accounts is decided: %s', (action: ActionName) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...accounts), { maxLength: 60 }),
        fc.constantFrom(...actors(today)),
        fc.constantFrom(...editionIds),
        fc.constantFrom(...choices[action]),
        (selection, actor, id, { change }) => {
          const on = { actor, edition: editions[id], today, change }
          const plan = planBulk(action, frozen(selection), on)
          const decisions = selection.map(account => ({ account, ...decide(action, { ...on, account }) }))

          expect(plan.eligible).toEqual(decisions.filter(({ allowed }) => allowed))
          expect(plan.refused).toEqual(decisions.filter(({ allowed }) => !allowed))
        },
      ),
      { numRuns: 60 },
    )
  })
})
