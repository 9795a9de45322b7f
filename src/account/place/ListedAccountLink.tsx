import { AccountLink, type AccountLinkProps } from '../fields/AccountLink'
import { useAddressHere } from './useAddressHere'

/** The name of an account in a list, whose page leads back to the list, and on to the next of it. */
export function ListedAccountLink(props: AccountLinkProps) {
  return <AccountLink {...props} search={useAddressHere()} />
}
