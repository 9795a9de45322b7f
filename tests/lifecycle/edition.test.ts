import { describe, expect, it } from 'vitest'
import {
  actionNames,
  calendarDateOf,
  editionIds,
  editions,
  happeningKinds,
  isEditionId,
  isLaterThanToday,
  mailCause,
  mailKinds,
  onboardingStatuses,
  pendingActionNames,
  pendingRules,
  pendingViews,
  stages,
  upgradeNoticeOn,
  views,
  visitorSteps,
  windowOpensOn,
} from '#lifecycle'

const fixedSet = {
  skus: ['essentials-msp-2025', 'professional-msp-2025'],
  addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
}

describe('The editions, cell by cell', () => {
  it('are four, each under its own name', () => {
    expect(editionIds).toEqual(['2024-03', '2024-08', '2024-11', '2025'])
    for (const id of editionIds) expect(editions[id].id).toBe(id)
    expect(Object.keys(editions)).toHaveLength(4)
  })

  it.each([
    ['2024-03', false, 'created', null],
    ['2024-08', true, 'created', 'created'],
    ['2024-11', true, 'import-completed', 'created'],
    ['2025', true, 'import-completed', 'start-pressed'],
  ] as const)(
    '%s: partners can be added: %s; a customer’s trial starts %s, a partner’s %s',
    (id, partnersCanBeAdded, customer, partner) => {
      expect(editions[id]).toMatchObject({
        partnersCanBeAdded,
        trialDays: 14,
        trialStarts: { customer, partner },
      })
    },
  )

  it.each([
    ['2024-03', null],
    ['2024-08', 'distributor'],
    ['2024-11', 'distributor'],
    ['2025', fixedSet],
  ] as const)('%s: a new partner gets the SKUs and add-ons %o', (id, offer) => {
    expect(editions[id].newPartnerOffer).toEqual(offer)
  })

  it.each([
    ['2024-03', { days: 14, windowDays: null, limit: null }, null],
    ['2024-08', { days: 14, windowDays: null, limit: null }, null],
    ['2024-11', { days: 14, windowDays: null, limit: null }, null],
    ['2025', { days: 7, windowDays: 3, limit: 1 }, { days: 7, windowDays: 3, limit: 1 }],
  ] as const)('%s: a customer’s trial is extended by %o, a partner’s by %o', (id, customer, partner) => {
    expect(editions[id].extension).toEqual({ customer, partner })
  })

  it.each([
    ['2024-03', 'expires', null],
    ['2024-08', 'expires', 'upgrades'],
    ['2024-11', 'upgrades', 'upgrades'],
    ['2025', 'upgrades', 'upgrades'],
  ] as const)('%s: the end of a trial: a customer’s %s, a partner’s %s', (id, customer, partner) => {
    expect(editions[id].trialEnd).toEqual({ customer, partner })
  })

  it.each([
    ['2024-03', false, false],
    ['2024-08', false, true],
    ['2024-11', true, true],
    ['2025', true, true],
  ] as const)(
    '%s: the upgrade of a customer can be managed: %s; of a partner: %s',
    (id, customer, partner) => {
      expect(editions[id].manageUpgrade).toEqual({ customer, partner })
    },
  )

  it.each([
    ['2024-03', true, null],
    ['2024-08', true, true],
    ['2024-11', true, true],
    ['2025', false, false],
  ] as const)(
    '%s: the customer of a partner in trial can be converted: %s; a distributor extends its partners’ customers: %s',
    (id, customerOfTrialPartnerConverts, distributorExtendsCustomers) => {
      expect(editions[id]).toMatchObject({ customerOfTrialPartnerConverts, distributorExtendsCustomers })
    },
  )

  it('are known by their names and nothing else', () => {
    expect(editionIds.every(isEditionId)).toBe(true)
    for (const other of ['2026', '', 'constructor', 2025, null, undefined, ['2025']]) {
      expect(isEditionId(other)).toBe(false)
    }
  })
})

describe('The days that an account’s life turns on', () => {
  const endsOn = calendarDateOf('2026-06-15')

  it('the window opens three days before the end, or on no day in particular', () => {
    expect(windowOpensOn({ days: 7, windowDays: 3, limit: 1 }, endsOn)).toBe('2026-06-12')
    expect(windowOpensOn({ days: 14, windowDays: null, limit: null }, endsOn)).toBeNull()
  })

  it('the upgrade is announced three days before the end', () => {
    expect(upgradeNoticeOn(endsOn)).toBe('2026-06-12')
    expect(upgradeNoticeOn(calendarDateOf('2028-03-02'))).toBe('2028-02-28')
  })

  it('an expiration date has to be later than today', () => {
    expect(isLaterThanToday(calendarDateOf('2026-06-16'), endsOn)).toBe(true)
    expect(isLaterThanToday(endsOn, endsOn)).toBe(false)
    expect(isLaterThanToday(calendarDateOf('2026-06-14'), endsOn)).toBe(false)
  })
})

describe('Who gets which mail', () => {
  it.each([
    ['activation-link', ['account'], ['account']],
    ['upgrade-notice', ['account', 'partner'], ['account', 'distributor']],
    ['upgraded', ['account'], ['account', 'distributor']],
    ['trial-ended', ['account'], ['account']],
    ['trial-extended', ['account'], ['account']],
    ['converted', ['account'], ['account', 'distributor']],
    ['pending-trial-notice', ['partner'], ['distributor']],
    ['expiry-notice', ['account'], ['account']],
    ['expired', ['account'], ['account']],
  ] as const)('%s: about a customer %o, about a partner %o', (kind, aboutCustomer, aboutPartner) => {
    expect(mailCause(kind, 'customer')).toEqual({ kind, to: aboutCustomer })
    expect(mailCause(kind, 'partner')).toEqual({ kind, to: aboutPartner })
  })

  it('an upgrade that nobody can block is announced to the account alone', () => {
    expect(mailCause('upgrade-notice', 'customer', { canBeBlocked: false }).to).toEqual(['account'])
  })
})

describe('The words of the field', () => {
  it('are these, and in this order', () => {
    expect(actionNames).toEqual(['extend-trial', 'manage-upgrade', 'convert', 'edit'])
    expect(stages).toEqual([
      'trial-running',
      'extension-open',
      'trial-ended',
      'production',
      'production-ended',
    ])
    expect(views).toEqual([
      'extendable-now',
      'upgrading-soon',
      'blocked-and-ending',
      'trial-ended',
      'expiring-soon',
      'not-billed',
    ])
    expect(happeningKinds).toEqual(['upgrade-notice', 'upgraded', 'trial-ended', 'expiry-notice', 'expired'])
    expect(mailKinds).toEqual([
      'activation-link',
      'upgrade-notice',
      'upgraded',
      'trial-ended',
      'trial-extended',
      'converted',
      'pending-trial-notice',
      'expiry-notice',
      'expired',
    ])
  })

  it('and of an onboarding these', () => {
    expect(onboardingStatuses).toEqual([
      'link-sent',
      'onboarding-started',
      'consent-granted',
      'management-configuration',
      'pre-import-error',
      'running-import',
      'import-completed',
    ])
    expect(visitorSteps).toEqual(['start', 'consent', 'configure'])
    expect(pendingActionNames).toEqual(['resend-link', 'check-again'])
    expect(Object.keys(pendingRules)).toEqual(pendingActionNames)
    expect(pendingViews).toEqual(['stuck'])
  })
})
