import { useDataTableDataContext } from 'react-admin'
import { AccountRow } from './AccountRow'
import type { AccountColumn } from './accountColumn'
import type { ListedRecord } from './accountLists'

interface AccountTableBodyProps<Account extends ListedRecord> {
  readonly columns: readonly AccountColumn<Account>[]
}

export function AccountTableBody<Account extends ListedRecord>({ columns }: AccountTableBodyProps<Account>) {
  const accounts = useDataTableDataContext<Account>()
  return (
    <tbody>
      {accounts?.map(account => (
        <AccountRow<Account> key={account.id} account={account} columns={columns} />
      ))}
    </tbody>
  )
}
