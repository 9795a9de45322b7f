import { useMemo } from 'react'
import type { AccountColumn } from '../accountColumn'
import type { ListedRecord } from '../accountLists'
import { useListAddress } from './ListAddress'
import { shownColumns } from './shownColumns'

/** The columns of the list that its address shows, in their order: of those that the operator has. */
export function useShownColumns<Account extends ListedRecord>(columns: readonly AccountColumn<Account>[]) {
  const { view } = useListAddress()
  return useMemo(() => shownColumns(columns, view.columns), [columns, view.columns])
}
