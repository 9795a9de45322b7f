import { useListContext } from 'react-admin'
import type { AccountRecord, PendingRecord } from '#contract'
import type { ChosenAction } from '../panel/ActionPanels'

/** The rows that are ticked, wherever they are. What an action has been applied to is unticked; the rest stays. */
export function useTicked(): Required<Pick<ChosenAction, 'ids' | 'outOfSight' | 'onApplied'>> {
  const { selectedIds, onSelect, data } = useListContext<AccountRecord | PendingRecord>()
  const inSight = new Set(data?.map(({ id }) => id))
  return {
    ids: selectedIds,
    outOfSight: selectedIds.filter(id => !inSight.has(id)).length,
    onApplied: applied => onSelect(selectedIds.filter(id => !applied.has(id))),
  }
}
