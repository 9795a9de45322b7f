import { Fragment } from 'react'
import { DataTable, genericMemo, useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { AccountLink } from '../fields/AccountLink'
import { AccountTableBody } from './AccountTableBody'
import { type AccountColumn, hiddenAtFirst } from './accountColumn'
import { accountTableLook } from './accountTableLook'
import { SortedColumn } from './SortedColumn'

/** Something has to be given for the rows to be tickable; what can be done with them stands in the selection bar. */
const inSelectionBar = <Fragment />

interface AccountTableProps<Account extends AccountRecord> {
  readonly kind: AccountKind
  /** The columns beside the name. */
  readonly columns: readonly AccountColumn<Account>[]
}

/** Accounts as a table that scrolls in both directions, beneath its header and beside its names. A tick does not draw it anew. */
export const AccountTable = genericMemo(Table)

function Table<Account extends AccountRecord>({ kind, columns }: AccountTableProps<Account>) {
  const translate = useTranslate()
  return (
    <DataTable<Account>
      aria-label={translate(`account.list.table.${kind}`)}
      body={AccountTableBody}
      bulkActionButtons={inSelectionBar}
      bulkActionsToolbar={inSelectionBar}
      rowClick={false}
      hiddenColumns={hiddenAtFirst(columns)}
      sx={accountTableLook}
    >
      <SortedColumn<AccountRecord>
        source="organizationName"
        render={({ id, organizationName }) => (
          <AccountLink kind={kind} id={id}>
            {organizationName}
          </AccountLink>
        )}
      />
      {columns.map(({ onDemand, ...column }) => (
        <SortedColumn<Account> key={column.source} {...column} />
      ))}
    </DataTable>
  )
}
