import Box from '@mui/material/Box'
import { DataTableBase, genericMemo, useTranslate } from 'react-admin'
import { AccountTableBody } from './AccountTableBody'
import { AccountTableHead } from './AccountTableHead'
import { AccountTableLoading } from './AccountTableLoading'
import type { AccountColumn } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'
import { accountTableLook } from './accountTableLook'
import { RangeTicks } from './RangeTicks'

interface AccountTableProps<Account extends ListedRecord> {
  readonly list: AccountListName
  /** Those that are shown, in their order. */
  readonly columns: readonly AccountColumn<Account>[]
}

/**
 * Accounts as a table that scrolls in both directions, beneath its header and beside its names. It is react-admin's, drawn with plain
 * cells: react-admin's own styles each by itself, and takes twice as long to show a hundred rows.
 */
export const AccountTable = genericMemo(Table)

function Table<Account extends ListedRecord>({ list, columns }: AccountTableProps<Account>) {
  const translate = useTranslate()
  const loading = <AccountTableLoading columns={columns} />
  return (
    <Box sx={accountTableLook}>
      <DataTableBase<Account>
        hasBulkActions
        rowClick={false}
        // That there are none is said in place of the table: here more are on their way.
        empty={loading}
        loading={loading}
      >
        <RangeTicks>
          <table aria-label={translate(`account.list.name.${list}`)}>
            <AccountTableHead columns={columns} />
            <AccountTableBody columns={columns} />
          </table>
        </RangeTicks>
      </DataTableBase>
    </Box>
  )
}
