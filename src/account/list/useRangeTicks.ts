import { type MouseEvent, useRef } from 'react'
import { useEvent, useListContext } from 'react-admin'
import type { ListedRecord } from './accountLists'
import { ticksAfter } from './ticksAfter'

/** Ticks an account, or with Shift all from the one pressed before: on cards what react-admin's table does by itself. */
export function useRangeTicks() {
  const { data = [], selectedIds, onSelect, onToggleItem } = useListContext<ListedRecord>()
  const before = useRef<string>(undefined)
  return useEvent((id: string, { shiftKey }: MouseEvent) => {
    const listed = data.map(account => account.id)
    const from = before.current
    before.current = id
    if (shiftKey && from !== undefined && listed.includes(from)) {
      onSelect([...ticksAfter({ listed, ticked: selectedIds, from, to: id })])
    } else {
      onToggleItem(id)
    }
  })
}
