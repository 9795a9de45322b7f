import type { Account, Offer } from '#lifecycle'

/** What the partners of some customers may give them, and what these have already: an unoffered one may be kept. */
export function offerOf(accounts: readonly Account[]): Offer {
  const customers = accounts.filter(account => account.kind === 'customer')
  return {
    skus: distinct(customers.flatMap(({ sku, partner }) => [...partner.skus, sku])),
    addOns: distinct(customers.flatMap(({ addOns, partner }) => [...partner.addOns, ...addOns])),
  }
}

function distinct(slugs: readonly string[]): readonly string[] {
  return [...new Set(slugs)].sort()
}
