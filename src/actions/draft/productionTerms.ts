import type { Account } from '#lifecycle'
import type { Draft } from './draft'

/** What can be edited on an account in production. */
export type Term = 'expiresOn' | 'sku' | 'addOns'
export type Terms = Pick<Draft, Term>

export function termsOf({ kind }: Account): readonly Term[] {
  return kind === 'partner' ? ['expiresOn'] : ['expiresOn', 'sku', 'addOns']
}

/** The terms on which an account stands. */
export function presentTerms(account: Account): Terms {
  const { subscription, addOns } = account
  return {
    expiresOn: subscription.level === 'PRODUCTION' ? subscription.expiresOn : undefined,
    sku: account.kind === 'customer' ? account.sku : undefined,
    addOns,
  }
}
