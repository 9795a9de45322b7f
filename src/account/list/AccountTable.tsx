import Box from '@mui/material/Box'
import { DataTableBase, genericMemo, useTranslate } from 'react-admin'
import { AccountTableBody } from './AccountTableBody'
import { AccountTableHead } from './AccountTableHead'
import { AccountTableLoading } from './AccountTableLoading'
import type { AccountColumn } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'
import { accountTableLook } from './accountTableLook'
import { useShownColumns } from './useShownColumns'

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
  const shown = useShownColumns(list, columns)
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
