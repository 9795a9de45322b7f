import { useDataTableSelectedIdsContext } from 'react-admin'
import type { ListedRecord } from './accountLists'
import { useTick } from './RangeTicks'
import { SelectAccount } from './SelectAccount'

/** The checkbox of a row. It alone follows what is ticked, so that a tick does not draw all rows anew. */
export function TickInTable({ account }: { readonly account: ListedRecord }) {
  const ticked = useDataTableSelectedIdsContext()
  return (
    <SelectAccount
      id={account.id}
      name={account.organizationName}
      checked={ticked?.includes(account.id) ?? false}
      onToggle={useTick()}
    />
  )
}
