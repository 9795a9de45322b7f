import { describe, expect, it } from 'vitest'
import { calendarDateOf, decide, editions } from '#lifecycle'
import { changesOf } from '../../../src/actions/preview/changesOf'
import { conflictsOf } from '../../../src/actions/preview/conflictsOf'
import { splitByEffect } from '../../../src/actions/preview/splitByEffect'
import { contoso, litware, productionUntil, trialUntil } from '../../lifecycle/accounts'
import { internalAdmin } from '../../lifecycle/operators'

const on = { actor: internalAdmin, edition: editions['2025'], today: calendarDateOf('2026-06-15') }
const inTrial = contoso({ subscription: trialUntil('2026-06-17') })
const inProduction = contoso({ subscription: productionUntil('2027-03-02') })

describe('What an action changes on an account', () => {
  it('is, for an extension, the end and the count', () => {
    const decision = decide('extend-trial', { ...on, account: inTrial, change: {} })
    expect(decision.allowed && changesOf(inTrial, decision.after)).toEqual([
      { fact: 'trialEndsOn', from: '2026-06-17', to: '2026-06-24' },
      { fact: 'trialExtensions', from: 0, to: 1 },
    ])
  })

  it('is, for a partner that is converted, the level, the expiration date and the start of its billing', () => {
    const partner = litware({ subscription: trialUntil('2026-06-17') })
    const decision = decide('convert', { ...on, account: partner, change: {} })
    expect(decision.allowed && changesOf(partner, decision.after)).toEqual([
      { fact: 'subscriptionLevel', from: 'TRIAL', to: 'PRODUCTION' },
      { fact: 'expiresOn', from: null, to: '2027-06-15' },
      { fact: 'billingStartedOn', from: null, to: '2026-06-15' },
    ])
  })

  it('is, for an edit, each term that was given', () => {
    const change = {
      expiresOn: calendarDateOf('2028-03-02'),
      sku: 'professional-msp-2025',
      addOns: ['hybrid-2025'],
    }
    const decision = decide('edit', { ...on, account: inProduction, change })
    expect(decision.allowed && changesOf(inProduction, decision.after)).toEqual([
      { fact: 'expiresOn', from: '2027-03-02', to: '2028-03-02' },
      { fact: 'sku', from: 'essentials-msp-2025', to: 'professional-msp-2025' },
      { fact: 'addOns', from: ['audit-2025'], to: ['hybrid-2025'] },
    ])
  })

  it('is nothing where the account is already so', () => {
    expect(changesOf(inTrial, inTrial)).toEqual([])
    const reordered = contoso({ ...inProduction, addOns: ['hybrid-2025', 'audit-2025'] })
    expect(changesOf(contoso({ ...reordered, addOns: ['audit-2025', 'hybrid-2025'] }), reordered)).toEqual([])
  })
})

describe('Accounts that may be changed', () => {
  const blocked = contoso({ subscription: trialUntil('2026-06-17', { automaticUpgrade: 'block' }) })
  const decisions = [inTrial, blocked].map(account => ({
    account,
    allowed: true as const,
    after: blocked,
    mails: [],
  }))

  it('are told apart from those on which nothing would change', () => {
    const { changing, staying } = splitByEffect(decisions, undefined)
    expect(changing.map(({ account }) => account)).toEqual([inTrial])
    expect(staying.map(({ account }) => account)).toEqual([blocked])
  })

  it('count alike while it is still open what is to change', () => {
    expect(splitByEffect(decisions, 'upgrade-not-chosen')).toEqual({ changing: decisions, staying: [] })
  })
})

describe('A conflict', () => {
  it('is an account whose revision has moved since it was seen, with both of its states', () => {
    const now = contoso({ subscription: productionUntil('2028-01-01'), revision: 5 })
    const seen = new Map([['contoso', inProduction]])
    expect(conflictsOf([now], seen)).toEqual([{ seen: inProduction, now }])
    expect(conflictsOf([inProduction], seen)).toEqual([])
  })
})
