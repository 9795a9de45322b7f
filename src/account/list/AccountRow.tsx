import { genericMemo } from 'react-admin'
import type { AccountColumn } from './accountColumn'
import type { ListedRecord } from './accountLists'
import { TickInTable } from './TickInTable'

interface AccountRowProps<Account extends ListedRecord> {
  readonly account: Account
  readonly columns: readonly AccountColumn<Account>[]
}

/**
 * A row under its account's name, after which its checkbox is named too. The row itself is no button: its first cell holds the link. It is drawn anew when
 * its account has changed, not when another has, nor by a tick.
 */
export const AccountRow = genericMemo(Row)

function Row<Account extends ListedRecord>({ account, columns }: AccountRowProps<Account>) {
  return (
    <tr>
      <td className="tick-cell">
        <TickInTable account={account} />
      </td>
      {columns.map(({ source, align, render }) => {
        const cell = { className: `column-${source}`, align, children: render(account) }
        return source === 'organizationName' ? (
          <th key={source} scope="row" {...cell} />
        ) : (
          <td key={source} {...cell} />
        )
      })}
    </tr>
  )
}
