import { Name } from '../../page'
import { useAccountsWhere } from './useAccountsWhere'

/** The name of an account of which only the id is known; the id itself where the operator sees no such account. */
export function AccountName({ id }: { readonly id: string }) {
  const accounts = useAccountsWhere({ id })
  return <Name of={accounts.find(account => account.id === id)?.organizationName ?? id} />
}
