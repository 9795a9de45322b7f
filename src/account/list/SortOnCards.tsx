import { SortButton } from 'react-admin'
import { type AccountListName, accountLists } from './accountLists'

/** How the list is sorted where there are no columns to press. */
export function SortOnCards({ list }: { readonly list: AccountListName }) {
  return <SortButton fields={[...accountLists[list].sortedOnCards]} />
}
