import { useDataTableCallbacksContext, useDataTableSelectedIdsContext, useRecordContext } from 'react-admin'
import type { ListedRecord } from './accountLists'
import { SelectAccount } from './SelectAccount'

/** The checkbox of the row in context. It alone follows what is ticked, so that a tick does not draw all rows anew. */
export function TickInTable() {
  const account = useRecordContext<ListedRecord>()
  const { handleToggleItem } = useDataTableCallbacksContext()
  const ticked = useDataTableSelectedIdsContext()
  if (!account || !handleToggleItem) return null
  return (
    <SelectAccount
      id={account.id}
      name={account.organizationName}
      checked={ticked?.includes(account.id) ?? false}
      onToggle={handleToggleItem}
    />
  )
}
