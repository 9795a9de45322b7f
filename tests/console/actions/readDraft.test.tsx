import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import type { Draft } from '../../../src/actions/draft/draft'
import { readDraft } from '../../../src/actions/draft/readDraft'
import { contoso, litware, productionUntil, trialUntil } from '../../lifecycle/accounts'

const today = calendarDateOf('2026-06-15')
const inTrial = contoso({ subscription: trialUntil('2026-06-17') })
const blocked = contoso({ subscription: trialUntil('2026-06-17', { automaticUpgrade: 'block' }) })
const inProduction = contoso({ subscription: productionUntil('2027-03-02') })

describe('Extend trial', () => {
  it('asks for nothing', () => {
    expect(readDraft('extend-trial', {}, { kind: 'customer', accounts: [inTrial], today })).toEqual({
      change: {},
    })
  })
})

describe('Manage subscription upgrade', () => {
  const read = (draft: Draft, ...accounts: readonly (typeof inTrial)[]) =>
    readDraft('manage-upgrade', draft, { kind: 'customer', accounts, today })

  it('waits for a choice where the trials differ', () => {
    expect(read({}, inTrial, blocked).obstacle).toBe('upgrade-not-chosen')
  })

  it('waits for another choice than the one that stands', () => {
    expect(read({}, blocked).obstacle).toBe('nothing-changed')
    expect(read({ automaticUpgrade: 'block' }, blocked).obstacle).toBe('nothing-changed')
  })

  it('asks for what was chosen', () => {
    expect(read({ automaticUpgrade: 'keep' }, blocked)).toEqual({ change: { automaticUpgrade: 'keep' } })
    expect(read({ automaticUpgrade: 'block' }, inTrial, blocked)).toEqual({
      change: { automaticUpgrade: 'block' },
    })
  })
})

describe('Convert to production account', () => {
  const read = (draft: Draft) => readDraft('convert', draft, { kind: 'customer', accounts: [inTrial], today })

  it('leaves to the rules what was not touched', () => {
    expect(read({})).toEqual({ change: {} })
  })

  it('asks for what differs from what stands there', () => {
    const draft = { expiresOn: '2027-01-31', sku: 'professional-msp-2025', addOns: ['audit-2025'] }
    expect(read(draft)).toEqual({ change: { expiresOn: '2027-01-31', sku: 'professional-msp-2025' } })
  })

  it.each([
    ['', 'day-missing'],
    ['2027-02-30', 'day-missing'],
    ['2026-06-15', 'day-not-later'],
    ['2026-06-16', undefined],
  ])('holds the expiration date %j against the server’s day', (expiresOn, obstacle) => {
    expect(read({ expiresOn }).obstacle).toBe(obstacle)
  })

  it('waits until the level of a partner is chosen to be PRODUCTION', () => {
    const partner = litware({ subscription: trialUntil('2026-06-17') })
    const readPartner = (draft: Draft) =>
      readDraft('convert', draft, { kind: 'partner', accounts: [partner], today })
    expect(readPartner({}).obstacle).toBe('production-not-chosen')
    expect(readPartner({ subscriptionLevel: 'TRIAL' }).obstacle).toBe('production-not-chosen')
    expect(readPartner({ subscriptionLevel: 'PRODUCTION' })).toEqual({ change: {} })
  })
})

describe('Edit', () => {
  const read = (draft: Draft, ...accounts: readonly (typeof inTrial)[]) =>
    readDraft('edit', draft, { kind: 'customer', accounts, today })

  it('waits until something differs from what stands there', () => {
    expect(read({}, inProduction).obstacle).toBe('nothing-changed')
    const same = { expiresOn: '2027-03-02', sku: 'essentials-msp-2025', addOns: ['audit-2025'] }
    expect(read(same, inProduction)).toEqual({ change: {}, obstacle: 'nothing-changed' })
  })

  it('asks for nothing but what was changed', () => {
    expect(read({ addOns: [] }, inProduction)).toEqual({ change: { addOns: [] } })
    expect(read({ expiresOn: '2028-03-02' }, inProduction)).toEqual({ change: { expiresOn: '2028-03-02' } })
  })

  it('asks for what one of several accounts has already, since the others have not', () => {
    const professional = contoso({
      subscription: productionUntil('2027-03-02'),
      sku: 'professional-msp-2025',
    })
    expect(read({ sku: 'professional-msp-2025' }, inProduction, professional)).toEqual({
      change: { sku: 'professional-msp-2025' },
    })
  })

  it('asks for no expiration date when the one that stands there is typed again', () => {
    const expired = contoso({ subscription: productionUntil('2026-06-15') })
    expect(read({ addOns: [], expiresOn: '2026-06-15' }, expired)).toEqual({ change: { addOns: [] } })
  })
})
