import { Fragment } from 'react'
import { DataTable, genericMemo, useTranslate } from 'react-admin'
import { AccountTableBody } from './AccountTableBody'
import { type AccountColumn, hiddenAtFirst } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'
import { accountTableLook } from './accountTableLook'
import { SortedColumn } from './SortedColumn'

/** Something has to be given for the rows to be tickable; what can be done with them stands in the selection bar. */
const inSelectionBar = <Fragment />

interface AccountTableProps<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
}

/** Accounts as a table that scrolls in both directions, beneath its header and beside its names. A tick does not draw it anew. */
export const AccountTable = genericMemo(Table)

function Table<Account extends ListedRecord>({ list, columns }: AccountTableProps<Account>) {
  const translate = useTranslate()
  return (
    <DataTable<Account>
      aria-label={translate(`account.list.name.${list}`)}
      body={AccountTableBody}
      bulkActionButtons={inSelectionBar}
      bulkActionsToolbar={inSelectionBar}
      rowClick={false}
      storeKey={`${list}.datatable`}
      hiddenColumns={hiddenAtFirst(columns)}
      sx={accountTableLook}
    >
      {columns.map(({ shown, ...column }) => (
        <SortedColumn<Account> key={column.source} {...column} />
      ))}
    </DataTable>
  )
}
