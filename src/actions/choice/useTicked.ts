import { useListContext } from 'react-admin'
import { useOutOfSight } from '../../account'
import type { ChosenAction } from '../panel/ActionPanels'

/** The rows that are ticked, wherever they are. */
export function useTicked(): Required<Pick<ChosenAction, 'ids' | 'outOfSight'>> {
  const { selectedIds } = useListContext()
  return { ids: selectedIds, outOfSight: useOutOfSight().length }
}
