import { useListContext } from 'react-admin'
import type { AccountRecord, PendingRecord } from '#contract'
import type { ChosenAction } from '../panel/ActionPanels'

/** The rows that are ticked, wherever they are. */
export function useTicked(): Required<Pick<ChosenAction, 'ids' | 'outOfSight'>> {
  const { selectedIds, data } = useListContext<AccountRecord | PendingRecord>()
  const inSight = new Set(data?.map(({ id }) => id))
  return {
    ids: selectedIds,
    outOfSight: selectedIds.filter(id => !inSight.has(id)).length,
  }
}
