import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { DataTableBase, genericMemo, useStore, useTranslate } from 'react-admin'
import { AccountTableBody } from './AccountTableBody'
import { AccountTableHead } from './AccountTableHead'
import { AccountTableLoading } from './AccountTableLoading'
import { type AccountColumn, hiddenAtFirst } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'
import { accountTableLook } from './accountTableLook'

interface AccountTableProps<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
}

/**
 * Accounts as a table that scrolls in both directions, beneath its header and beside its names. It is react-admin's, drawn with plain
 * cells: react-admin's own styles each by itself, and takes twice as long to show a hundred rows.
 */
export const AccountTable = genericMemo(Table)

function Table<Account extends ListedRecord>({ list, columns }: AccountTableProps<Account>) {
  const translate = useTranslate()
  // Where the choice of columns is kept.
  const [hidden] = useStore<string[]>(`${list}.datatable`, hiddenAtFirst(columns))
  const shown = useMemo(() => columns.filter(({ source }) => !hidden.includes(source)), [columns, hidden])
  return (
    <Box sx={accountTableLook}>
      <DataTableBase<Account>
        hasBulkActions
        rowClick={false}
        empty={null}
        loading={<AccountTableLoading columns={shown} />}
      >
        <table aria-label={translate(`account.list.name.${list}`)}>
          <AccountTableHead columns={shown} />
          <AccountTableBody columns={shown} />
        </table>
      </DataTableBase>
    </Box>
  )
}
