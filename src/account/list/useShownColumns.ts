import { useMemo } from 'react'
import { useStore } from 'react-admin'
import { type AccountColumn, hiddenAtFirst } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'

/** The columns of a list that its table shows, in their order. */
export function useShownColumns<Account extends ListedRecord>(
  list: AccountListName,
  columns: readonly AccountColumn<Account>[],
): readonly AccountColumn<Account>[] {
  // Where the choice of columns is kept.
  const [hidden] = useStore<string[]>(`${list}.datatable`, hiddenAtFirst(columns))
  return useMemo(() => columns.filter(({ source }) => !hidden.includes(source)), [columns, hidden])
}
