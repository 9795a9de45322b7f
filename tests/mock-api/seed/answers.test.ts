import { describe, expect, it } from 'vitest'
import { type ActionName, calendarDateOf, decide, editions } from '#lifecycle'
import { actorIn, customerAccounts, manyDays, partnerAccounts, seedOn } from './seeded'

const day = calendarDateOf('2026-06-15')
const edition = editions['2025']

/** A command that gives an account the SKU it has, decided on a revision that every second account has left behind. */
function answersTo(action: ActionName, operatorId: string, on = day): Map<string, number> {
  const state = seedOn(on)
  const actor = actorIn(state, operatorId)
  const { organization } = actor
  const answers = new Map<string, number>()
  customerAccounts(state).forEach((account, index) => {
    if (organization.kind === 'partner' && organization.id !== account.partner.id) return
    const change = { sku: account.sku, automaticUpgrade: 'block' } as const
    const revision = action === 'edit' ? account.revision - (index % 2) : undefined
    const decision = decide(action, { account, actor, edition, today: on, change, revision })
    const answer = decision.allowed ? 'allowed' : decision.refusal.reason
    answers.set(answer, (answers.get(answer) ?? 0) + 1)
  })
  return answers
}

describe('Among 300 customers of the seed', () => {
  it.each<[ActionName, ...string[]]>([
    ['extend-trial', 'allowed'],
    ['extend-trial', 'not-sold-by-msp'],
    ['extend-trial', 'already-in-production'],
    ['extend-trial', 'trial-ended'],
    ['extend-trial', 'extension-limit-reached'],
    ['extend-trial', 'window-not-open'],
    ['manage-upgrade', 'allowed'],
    ['manage-upgrade', 'not-sold-by-msp'],
    ['manage-upgrade', 'already-in-production'],
    ['manage-upgrade', 'trial-ended'],
    ['convert', 'allowed'],
    ['convert', 'not-sold-by-msp'],
    ['convert', 'already-in-production'],
    ['convert', 'partner-in-trial'],
    ['convert', 'sku-not-offered'],
    ['edit', 'allowed'],
    ['edit', 'not-sold-by-msp'],
    ['edit', 'not-in-production'],
    ['edit', 'sku-not-offered'],
    ['edit', 'changed-meanwhile'],
  ])('five or more answer %s with %s, on any day', (action, answer = '') => {
    for (const on of manyDays) {
      const answers = answersTo(action, 'internal-admin', calendarDateOf(on))
      expect([on, (answers.get(answer) ?? 0) >= 5]).toEqual([on, true])
    }
  })

  it('an admin of the partner in production can show every answer to each action', () => {
    expect([...answersTo('extend-trial', 'partner-admin').keys()].sort()).toEqual([
      'allowed',
      'already-in-production',
      'extension-limit-reached',
      'not-sold-by-msp',
      'trial-ended',
      'window-not-open',
    ])
    expect([...answersTo('convert', 'partner-admin').keys()].sort()).toEqual([
      'allowed',
      'already-in-production',
      'not-sold-by-msp',
      'sku-not-offered',
    ])
  })

  it('an admin of the partner in trial extends some and is told to be converted first', () => {
    expect(answersTo('extend-trial', 'trial-partner-admin').get('allowed')).toBeGreaterThanOrEqual(2)
    expect(answersTo('convert', 'trial-partner-admin').has('partner-in-trial')).toBe(true)
    expect(answersTo('convert', 'trial-partner-admin').has('allowed')).toBe(false)
  })

  it('a distributor is told that only the partner extends', () => {
    expect([...answersTo('extend-trial', 'distributor-admin').keys()]).toEqual(['customer-of-your-partner'])
  })
})

describe('Among the partners of the seed', () => {
  it.each<[ActionName, string[]]>([
    [
      'extend-trial',
      ['allowed', 'already-in-production', 'extension-limit-reached', 'trial-ended', 'window-not-open'],
    ],
    ['manage-upgrade', ['allowed', 'already-in-production', 'trial-ended']],
    ['convert', ['allowed', 'already-in-production']],
    ['edit', ['allowed', 'not-in-production']],
  ])('%s is answered with each of %j', (action, expected) => {
    const state = seedOn(day)
    const actor = actorIn(state, 'distributor-admin')
    const answers = partnerAccounts(state)
      .filter(({ distributorId }) => distributorId === actor.organization.id)
      .map(account => {
        const change = { automaticUpgrade: 'block' } as const
        const decision = decide(action, { account, actor, edition, today: day, change })
        return decision.allowed ? 'allowed' : decision.refusal.reason
      })
    expect([...new Set(answers)].sort()).toEqual(expected)
  })
})
