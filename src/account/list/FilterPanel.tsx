import { AccountFilters } from './AccountFilters'
import { type AccountListName, accountLists } from './accountLists'
import { FilterForm } from './FilterForm'
import { PendingFilters } from './PendingFilters'

/** All filters of a list of accounts. */
export function FilterPanel({ list }: { readonly list: AccountListName }) {
  const { kind, resource } = accountLists[list]
  return (
    <FilterForm>
      {resource === 'pending' ? <PendingFilters kind={kind} /> : <AccountFilters kind={kind} />}
    </FilterForm>
  )
}
