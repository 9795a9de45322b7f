import { genericMemo, useDataTableDataContext } from 'react-admin'
import { useAnswered } from '../../page'
import { AccountRow } from './AccountRow'
import type { AccountColumn } from './accountColumn'
import type { ListedRecord } from './accountLists'

interface AccountTableBodyProps<Account extends ListedRecord> {
  readonly columns: readonly AccountColumn<Account>[]
}

export function AccountTableBody<Account extends ListedRecord>({ columns }: AccountTableBodyProps<Account>) {
  const accounts = useDataTableDataContext<Account>()
  return <Rows<Account> key={useAnswered()} accounts={accounts ?? none} columns={columns} />
}

const none = [] as const

interface RowsProps<Account extends ListedRecord> extends AccountTableBodyProps<Account> {
  readonly accounts: readonly Account[]
}

const Rows = genericMemo(function Rows<Account extends ListedRecord>({
  accounts,
  columns,
}: RowsProps<Account>) {
  return (
    <tbody>
      {accounts.map(account => (
        <AccountRow<Account> key={account.id} account={account} columns={columns} />
      ))}
    </tbody>
  )
})
