import { describe, expect, it } from 'vitest'
import { type Account, calendarDateOf, editions, inView, stageOf, stages, views } from '#lifecycle'
import { type Situation, situations } from '../../../mock-api/seed/situations'
import { actorIn, customerAccounts, manyDays, partnerAccounts, seedOn } from './seeded'

const edition = editions['2025']
// `Object.keys` forgets the names of a literal object.
const everySituation = Object.keys(situations) as Situation[]

describe.each(manyDays)('A seed of 300 customers made for %s', day => {
  const today = calendarDateOf(day)
  const state = seedOn(day)
  const customers = customerAccounts(state)
  const partners = partnerAccounts(state)

  const inSituation = (accounts: readonly Account[], situation: Situation) => {
    const present = JSON.stringify(situations[situation](today))
    return accounts.filter(({ subscription }) => JSON.stringify(subscription) === present)
  }

  it.each(everySituation)('has five customers in the situation of %s', situation => {
    expect(inSituation(customers, situation).length).toBeGreaterThanOrEqual(5)
  })

  it.each(everySituation)('has a partner of the distributor in the situation of %s', situation => {
    const own = partners.filter(({ distributorId }) => distributorId === 'distributor-1')
    expect(inSituation(own, situation).length).toBeGreaterThanOrEqual(1)
  })

  it('has a partner whose trial ended while it was still being onboarded, neither blocked nor upgraded', () => {
    const late = partners.filter(
      ({ subscription }) =>
        subscription.level === 'TRIAL' &&
        subscription.automaticUpgrade === 'keep' &&
        subscription.endsOn < today,
    )
    expect(late).toHaveLength(1)
  })

  it.each(['partner-admin', 'trial-partner-admin'])('has customers of %s in every situation', operatorId => {
    const { organization } = actorIn(state, operatorId)
    const own = customers.filter(({ partner }) => partner.id === organization.id)
    expect(everySituation.filter(situation => inSituation(own, situation).length === 0)).toEqual([])
  })

  it.each(stages)('has five customers and a partner of each distributor in the stage %s', stage => {
    const inStage = (accounts: readonly Account[]) =>
      accounts.filter(account => stageOf(account, edition, today) === stage)
    expect(inStage(customers).length).toBeGreaterThanOrEqual(5)
    for (const distributor of state.distributors) {
      const own = partners.filter(({ distributorId }) => distributorId === distributor.id)
      expect([distributor.id, inStage(own).length > 0]).toEqual([distributor.id, true])
    }
  })

  it.each(views)('has five customers in the view %s', view => {
    expect(customers.filter(inView(view, edition, today)).length).toBeGreaterThanOrEqual(5)
  })

  it.each(['TRIAL', 'PRODUCTION'])('has five customers in %s that no MSP sold', level => {
    const direct = customers.filter(
      ({ source, subscription }) => source === 'DIRECT' && subscription.level === level,
    )
    expect(direct.length).toBeGreaterThanOrEqual(5)
  })
})
