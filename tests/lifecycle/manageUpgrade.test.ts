import { describe, expect, it } from 'vitest'
import type { Customer } from '#lifecycle'
import { contoso, litware, productionUntil, tailspin, trialUntil } from './accounts'
import { type Circumstances, mailsOf, reasonOf, refusalOf, setUpgrade, stateAfter } from './ask'
import {
  distributorAdmin,
  internalViewer,
  partnerAdminInProduction,
  partnerAdminInTrial,
  viewerOf,
} from './operators'

const both = [
  ['a customer', contoso, 'partner'],
  ['a partner', litware, 'distributor'],
] as const

describe.each(both)('Manage subscription upgrade of %s, edition 2025', (_, account, blocker) => {
  it('blocks the upgrade, changes nothing else, and mails nobody', () => {
    const before = account({ subscription: trialUntil('2026-06-15') })
    const decision = setUpgrade(before, 'block', { on: '2026-06-02' })

    expect(stateAfter(decision)).toEqual({
      ...before,
      subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }),
    })
    expect(mailsOf(decision)).toEqual([])
  })

  it('keeps the upgrade again, which is not announced yet four days before the end', () => {
    const blocked = account({ subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }) })
    const decision = setUpgrade(blocked, 'keep', { on: '2026-06-11' })

    expect(stateAfter(decision)).toEqual({ ...blocked, subscription: trialUntil('2026-06-15') })
    expect(mailsOf(decision)).toEqual([])
  })

  it.each(['2026-06-12', '2026-06-14'])(
    'announces the upgrade at once when it is kept on %s, inside the last three days',
    on => {
      const blocked = account({ subscription: trialUntil('2026-06-15', { automaticUpgrade: 'block' }) })
      const decision = setUpgrade(blocked, 'keep', { on })

      expect(mailsOf(decision)).toEqual([{ kind: 'upgrade-notice', to: ['account', blocker] }])
      expect(stateAfter(decision)).toEqual({
        ...blocked,
        subscription: trialUntil('2026-06-15', { announcedFor: '2026-06-15' }),
      })
    },
  )

  it('announces nothing when it is blocked inside the last three days', () => {
    const decision = setUpgrade(account({ subscription: trialUntil('2026-06-15') }), 'block', {
      on: '2026-06-13',
    })

    expect(mailsOf(decision)).toEqual([])
    expect(stateAfter(decision).subscription).toEqual(trialUntil('2026-06-15', { automaticUpgrade: 'block' }))
  })

  it('announces one trial end once, however often it is blocked and kept', () => {
    const announced = account({ subscription: trialUntil('2026-06-15', { announcedFor: '2026-06-15' }) })
    const blocked = setUpgrade(announced, 'block', { on: '2026-06-13' })
    const kept = setUpgrade(stateAfter(blocked), 'keep', { on: '2026-06-14' })

    expect(mailsOf(blocked)).toEqual([])
    expect(mailsOf(kept)).toEqual([])
    expect(stateAfter(kept)).toEqual(announced)
  })

  it('announces the end of an extended trial, although its first end was announced', () => {
    const extended = account({
      subscription: trialUntil('2026-06-22', {
        extensions: 1,
        automaticUpgrade: 'block',
        announcedFor: '2026-06-15',
      }),
    })
    const decision = setUpgrade(extended, 'keep', { on: '2026-06-19' })

    expect(mailsOf(decision)).toEqual([{ kind: 'upgrade-notice', to: ['account', blocker] }])
    expect(stateAfter(decision).subscription).toMatchObject({ upgradeAnnouncedFor: '2026-06-22' })
  })

  it.each(['keep', 'block'] as const)(
    'can be set to %s until the trial ends, and not on that day',
    choice => {
      const running = account({ subscription: trialUntil('2026-06-15') })

      expect(reasonOf(setUpgrade(running, choice, { on: '2026-06-14' }))).toBe('allowed')
      expect(refusalOf(setUpgrade(running, choice, { on: '2026-06-15' }))).toEqual({
        reason: 'trial-ended',
        endedOn: '2026-06-15',
      })
    },
  )

  it('refuses an account in production and says since when', () => {
    const converted = account({ subscription: productionUntil('2027-03-02') })

    expect(refusalOf(setUpgrade(converted, 'block', { on: '2026-06-15' }))).toEqual({
      reason: 'already-in-production',
      productionSince: '2026-03-02',
    })
  })
})

describe('Who may manage the upgrade', () => {
  const customer = contoso({ subscription: trialUntil('2026-06-15') })

  it.each([
    ['a distributor', distributorAdmin],
    ['a partner in PRODUCTION', partnerAdminInProduction('2027-01-01')],
    ['a partner in TRIAL', partnerAdminInTrial('2026-06-20')],
  ])('%s may for a customer', (_, by) => {
    expect(reasonOf(setUpgrade(customer, 'block', { on: '2026-06-13', by }))).toBe('allowed')
  })

  it('anyone may for the customer of a partner in trial', () => {
    const ofTailspin = contoso({ subscription: trialUntil('2026-06-15'), partner: tailspin('2026-06-20') })

    expect(reasonOf(setUpgrade(ofTailspin, 'block', { on: '2026-06-13' }))).toBe('allowed')
  })
})

describe('Of two reasons against managing an upgrade, the earlier one is told', () => {
  const suspended = partnerAdminInProduction('2026-05-01')
  const onTheDay = { on: '2026-06-13' }
  const direct = { source: 'DIRECT' } as const
  const running = contoso({ subscription: trialUntil('2026-06-15') })
  const rows: readonly (readonly [reason: string, although: string, Customer, Circumstances])[] = [
    ['read-only-operator', 'before own-access-suspended', running, { ...onTheDay, by: viewerOf(suspended) }],
    [
      'read-only-operator',
      'before not-in-edition',
      running,
      { ...onTheDay, by: internalViewer, edition: '2024-03' },
    ],
    [
      'own-access-suspended',
      'before not-in-edition',
      running,
      { ...onTheDay, by: suspended, edition: '2024-03' },
    ],
    [
      'not-in-edition',
      'before not-sold-by-msp',
      contoso({ subscription: trialUntil('2026-06-15'), ...direct }),
      { ...onTheDay, edition: '2024-08' },
    ],
    [
      'not-sold-by-msp',
      'before already-in-production',
      contoso({ subscription: productionUntil('2027-03-02'), ...direct }),
      onTheDay,
    ],
    [
      'not-sold-by-msp',
      'before trial-ended',
      contoso({ subscription: trialUntil('2026-06-10'), ...direct }),
      onTheDay,
    ],
    [
      'already-in-production',
      'though it has expired',
      contoso({ subscription: productionUntil('2026-06-10') }),
      onTheDay,
    ],
  ]

  it.each(rows)('%s, %s', (reason, _, account, circumstances) => {
    expect(reasonOf(setUpgrade(account, 'keep', circumstances))).toBe(reason)
  })
})

describe('Manage subscription upgrade by edition', () => {
  const notFor = (edition: string, kind: string) => ({
    reason: 'not-in-edition',
    edition,
    action: 'manage-upgrade',
    kind,
  })

  it.each([
    ['2024-03', notFor('2024-03', 'customer'), notFor('2024-03', 'partner')],
    ['2024-08', notFor('2024-08', 'customer'), 'allowed'],
    ['2024-11', 'allowed', 'allowed'],
    ['2025', 'allowed', 'allowed'],
  ] as const)('%s answers %j for a customer and %j for a partner', (edition, forCustomer, forPartner) => {
    const on = { on: '2026-06-13', edition }

    expect(refusalOf(setUpgrade(contoso({ subscription: trialUntil('2026-06-15') }), 'block', on))).toEqual(
      forCustomer,
    )
    expect(refusalOf(setUpgrade(litware({ subscription: trialUntil('2026-06-15') }), 'block', on))).toEqual(
      forPartner,
    )
  })
})
