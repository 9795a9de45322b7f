import type { Subject } from '../subject/subject'
import { useOwnerOf } from './useOwnerOf'

/** How a row about an account names it. */
export function useAccountRow() {
  const ownerOf = useOwnerOf()
  return {
    nameOf: ({ account }: { readonly account: Subject }) => account.organizationName,
    ownerOf: ({ account }: { readonly account: Subject }) => ownerOf(account),
  }
}
