import type { Account } from '#lifecycle'
import { useOwnerOf } from './useOwnerOf'

/** How a row about an account names it. */
export function useAccountRow() {
  const ownerOf = useOwnerOf()
  return {
    nameOf: ({ account }: { readonly account: Account }) => account.organizationName,
    ownerOf: ({ account }: { readonly account: Account }) => ownerOf(account),
  }
}
