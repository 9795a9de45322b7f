import type { AccountKind } from './account'
import type { Actor } from './actor'

/** Which accounts of one kind an operator sees: all, those of one owner, or none (spec, section 5). */
export type Scope =
  | { readonly of: 'all' }
  | { readonly of: 'distributor'; readonly distributorId: string }
  | { readonly of: 'partner'; readonly partnerId: string }
  | { readonly of: 'none' }

/** The accounts of a kind that the operator sees. A partner's operators see its customers, and no partners. */
export function scopeOf({ organization }: Pick<Actor, 'organization'>, kind: AccountKind): Scope {
  switch (organization.kind) {
    case 'internal':
      return { of: 'all' }
    case 'distributor':
      return { of: 'distributor', distributorId: organization.id }
    case 'partner':
      return kind === 'customer' ? { of: 'partner', partnerId: organization.id } : { of: 'none' }
    case 'reseller':
      return { of: 'none' }
  }
}

/** Whether an account lies in a scope. What lies outside answers exactly like what does not exist. */
export function isInScope(
  scope: Scope,
  account: { readonly distributorId: string; readonly partnerId?: string | null },
): boolean {
  switch (scope.of) {
    case 'all':
      return true
    case 'distributor':
      return account.distributorId === scope.distributorId
    case 'partner':
      return account.partnerId === scope.partnerId
    case 'none':
      return false
  }
}

export const pages = [
  'dashboard',
  'customers',
  'partners',
  'pending',
  'distributors',
  'events',
  'mails',
] as const
/** What an operator can open, as the menu and the API know it. */
export type Page = (typeof pages)[number]

/** Whether the operator has the page at all (spec, section 5). A reseller has none: it is told whom to ask. */
export function mayOpen({ organization }: Pick<Actor, 'organization'>, page: Page): boolean {
  switch (organization.kind) {
    case 'internal':
      return true
    case 'distributor':
      return page !== 'distributors'
    case 'partner':
      return page !== 'distributors' && page !== 'partners'
    case 'reseller':
      return false
  }
}
