import type { MouseEvent } from 'react'
import { useEvent, useListContext } from 'react-admin'
import type { ListedRecord } from './accountLists'
import { ticksAfter } from './ticksAfter'

/**
 * Ticks an account or takes its tick off; with Shift ticks all from the one that was ticked last to this one. What react-admin's table
 * does by itself takes the ticks off where this one has one.
 */
export function useRangeTicks() {
  const { data = [], selectedIds, onSelect, onToggleItem } = useListContext<ListedRecord>()
  return useEvent((id: string, { shiftKey }: MouseEvent) => {
    const listed = data.map(account => account.id)
    const range = shiftKey ? ticksAfter({ listed, ticked: selectedIds, pressed: id }) : undefined
    if (range) onSelect([...range])
    else onToggleItem(id)
  })
}
