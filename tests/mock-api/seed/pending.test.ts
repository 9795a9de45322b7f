import { is } from 'valibot'
import { describe, expect, it } from 'vitest'
import { onboardingOf } from '#contract'
import { isStuck, onboardingFailures, onboardingStatuses, standing } from '#lifecycle'
import { pendingPartnerScenes, pendingScenes } from '../../../mock-api/seed/pendingScenes'
import { stateSchema } from '../../../mock-api/store/state'
import { hashOf } from '../../../mock-api/token'
import { manyDays, seedOn } from './seeded'

const ofPartnerAdmin = 'partner-000001'

describe.each(manyDays)('Who is being onboarded in a seed made for %s', day => {
  const state = seedOn(day)
  const { pending } = state
  const customers = pending.filter(({ kind }) => kind === 'customer')
  const partners = pending.filter(({ kind }) => kind === 'partner')

  it('rests, with a link that works, in a state that a data file may hold', () => {
    expect(is(stateSchema, state)).toBe(true)
    for (const { id, token, tenantAtWork, tenant } of pending) {
      expect([id, tenantAtWork, tenant.reportsAt]).toEqual([id, false, null])
      expect(token).toMatch(/^[\w-]{43}$/)
      expect(state.links).toContainEqual({
        id: hashOf(token),
        accountId: id,
        state: 'live',
        completed: null,
      })
    }
    expect(new Set(pending.map(({ token }) => token)).size).toBe(pending.length)
  })

  it.each(pendingScenes)(
    'has $phrase four times among the customers, twice of the partner that demos',
    scene => {
      const found = customers.filter(({ organizationName }) =>
        organizationName.startsWith(`${scene.phrase} `),
      )
      expect(found).toHaveLength(4)
      expect(found.filter(({ partnerId }) => partnerId === ofPartnerAdmin)).toHaveLength(2)
    },
  )

  it.each([...pendingScenes, ...pendingPartnerScenes])(
    'has $phrase once among the partners',
    ({ phrase }) => {
      expect(
        partners.filter(({ organizationName }) => organizationName === `${phrase} Networks`),
      ).toHaveLength(1)
    },
  )

  it('has every status and every failure of an onboarding, and some that are stuck, of both kinds', () => {
    for (const kind of [customers, partners]) {
      const statuses = new Set(kind.map(stored => standing(onboardingOf(stored)).status))
      expect([...statuses].sort()).toEqual(
        onboardingStatuses.filter(status => status !== 'import-completed').sort(),
      )
      const failures = new Set(kind.flatMap(({ failure }) => failure ?? []))
      expect([...failures].sort()).toEqual([...onboardingFailures].sort())
      const stuck = kind.filter(stored =>
        isStuck(onboardingOf(stored), stored.linkSentAt, state.settings.today),
      )
      expect(stuck.length).toBeGreaterThan(0)
      expect(stuck.length).toBeLessThan(kind.length)
    }
  })

  it('has partners whose trial runs, ends soon and has ended while they are pending', () => {
    const endOf = (phrase: string) =>
      partners.find(({ organizationName }) => organizationName.startsWith(phrase))?.trialEndsOn ?? ''
    expect(endOf('Link Sent')).toBe('')
    expect(endOf('Onboarding Started') > day).toBe(true)
    expect(endOf('Ending While Pending') > day).toBe(true)
    expect(endOf('Ended While Pending') < day).toBe(true)
    expect(customers.filter(({ trialEndsOn }) => trialEndsOn !== null)).toEqual([])
  })
})

describe('The number of pending customers', () => {
  it.each([
    [0, 0],
    [60, 12],
    [300, 52],
    [10_000, 72],
  ])('of a seed with %i customers is %i', (count, expected) => {
    const { pending } = seedOn('2026-06-15', count)
    expect(pending.filter(({ kind }) => kind === 'customer')).toHaveLength(expected)
  })
})
