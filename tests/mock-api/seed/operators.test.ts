import { describe, expect, it } from 'vitest'
import { daysBetween, isSuspended } from '#lifecycle'
import { actorIn, manyDays, partnerIn, seedOn } from './seeded'

describe('The operators of the seed', () => {
  const { operators, distributors, partners } = seedOn()

  it('are the ten of the demo kit, with their roles and organizations', () => {
    expect(
      operators.map(({ id, role, organization }) => [id, role, organization.kind, organization.id]),
    ).toEqual([
      ['internal-admin', 'admin', 'internal', 'coreview'],
      ['internal-viewer', 'viewer', 'internal', 'coreview'],
      ['distributor-admin', 'admin', 'distributor', 'distributor-1'],
      ['distributor-viewer', 'viewer', 'distributor', 'distributor-1'],
      ['partner-admin', 'admin', 'partner', 'partner-000001'],
      ['partner-viewer', 'viewer', 'partner', 'partner-000001'],
      ['trial-partner-admin', 'admin', 'partner', 'partner-000002'],
      ['other-distributor-admin', 'admin', 'distributor', 'distributor-2'],
      ['other-partner-admin', 'admin', 'partner', 'partner-000003'],
      ['reseller-admin', 'admin', 'reseller', 'reseller-1'],
    ])
  })

  it('have a name each, and their organization’s name is stored where it stands nowhere else', () => {
    expect(new Set(operators.map(({ name }) => name)).size).toBe(10)
    const stored = new Set([...distributors, ...partners].map(({ id }) => id))
    for (const { organization } of operators) {
      expect(organization.organizationName === null).toBe(stored.has(organization.id))
    }
    const vendor = operators.find(({ organization }) => organization.kind === 'internal')
    expect(vendor?.organization.organizationName).toBe('CoreView')
  })

  it.each(manyDays)('of partners have access on %s, and keep it for a week and more', day => {
    const state = seedOn(day)
    for (const { id, organization } of state.operators) {
      if (organization.kind !== 'partner') continue
      const actor = actorIn(state, id)
      const partner = partnerIn(state, organization.id)
      const today = state.settings.today
      if (actor.organization.kind !== 'partner') throw new Error(`${id} belongs to a partner`)
      expect(isSuspended(actor.organization.subscription, today)).toBe(false)
      expect(daysBetween(today, partner.trialEndsOn ?? partner.expiresOn ?? today)).toBeGreaterThan(7)
    }
  })

  it('demo with partners in the state that their ids promise, of the right distributor', () => {
    const facts = (operatorId: string) => {
      const { subscriptionLevel, distributorId } = partnerIn(
        seedOn(),
        actorIn(seedOn(), operatorId).organization.id,
      )
      return { subscriptionLevel, distributorId }
    }
    const first = 'distributor-1'
    expect(facts('partner-admin')).toEqual({ subscriptionLevel: 'PRODUCTION', distributorId: first })
    expect(facts('trial-partner-admin')).toEqual({ subscriptionLevel: 'TRIAL', distributorId: first })
    expect(facts('other-partner-admin')).toEqual({
      subscriptionLevel: 'PRODUCTION',
      distributorId: 'distributor-2',
    })
  })

  it('of the partner in production see many customers', () => {
    const own = seedOn().customers.filter(({ partnerId }) => partnerId === 'partner-000001')
    expect(own.length).toBeGreaterThanOrEqual(60)
  })
})
