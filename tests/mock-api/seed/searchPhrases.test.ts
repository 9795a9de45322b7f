import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { calendarDateOf } from '#lifecycle'
import { searchPhrases } from '../../../mock-api/seed/searchPhrases'
import { type Situation, situations } from '../../../mock-api/seed/situations'
import { customerAccounts, partnerAccounts, seedOn } from './seeded'

const today = calendarDateOf('2026-06-15')
const customers = customerAccounts(seedOn(today, 10_000))
const partners = partnerAccounts(seedOn(today, 10_000))

/** What the search box finds. */
function search<A extends { organizationName: string }>(accounts: readonly A[], phrase: string): A[] {
  return accounts.filter(account => account.organizationName.toLowerCase().includes(phrase.toLowerCase()))
}

// `Object.entries` forgets the names of a literal object.
const phrases = Object.entries(searchPhrases) as [Situation, string][]

describe('A presenter', () => {
  it.each(phrases)('who looks for %s finds it, and nothing else, by “%s”', (situation, phrase) => {
    const found = search(customers, phrase)
    expect(found).toHaveLength(5)
    for (const { subscription } of [...found, ...search(partners, phrase)]) {
      expect(subscription).toEqual(situations[situation](today))
    }
    expect(search(partners, phrase).length).toBeGreaterThanOrEqual(1)
  })

  it('finds customers that no MSP sold by “Direct”', () => {
    expect(new Set(search(customers, 'Direct').map(({ source }) => source))).toEqual(new Set(['DIRECT']))
    expect(search(customers, 'Direct Trial')).toHaveLength(5)
    expect(search(customers, 'Direct Production')).toHaveLength(5)
  })

  it('finds customers whose partner is in trial by “Partner in Trial” and “Not Billed”', () => {
    const waiting = search(customers, 'Partner in Trial')
    const notBilled = search(customers, 'Not Billed')
    expect([waiting.length, notBilled.length]).toEqual([5, 5])
    for (const { partner } of [...waiting, ...notBilled]) expect(partner.subscription.level).toBe('TRIAL')
    for (const { subscription } of notBilled) expect(subscription.level).toBe('PRODUCTION')
  })

  it('finds customers with a SKU that their partner no longer offers by “Retired SKU”', () => {
    const retired = search(customers, 'Retired SKU')
    expect(retired).toHaveLength(10)
    for (const { sku, partner } of retired) expect(partner.skus).not.toContain(sku)
  })

  it('reads every phrase in the seed’s own page', () => {
    const page = readFileSync(new URL('../../../mock-api/seed/README.md', import.meta.url), 'utf8')
    for (const [situation, phrase] of phrases) {
      expect(page).toMatch(new RegExp(`^\\| ${situation} +\\| ${phrase} +\\|$`, 'm'))
    }
    for (const { organizationName } of partners.slice(0, 4)) expect(page).toContain(organizationName)
  })
})
