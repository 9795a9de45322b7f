import { useListContext } from 'react-admin'
import { useListedFilter, useOutOfSight } from '../../account'
import type { ChosenAction } from '../panel/ActionPanels'

/** The rows that are ticked, wherever they are, and by what the list is filtered meanwhile. */
export function useTicked(): Pick<ChosenAction, 'ids' | 'outOfSight' | 'filter'> {
  const { selectedIds } = useListContext()
  return { ids: selectedIds, outOfSight: useOutOfSight(), filter: useListedFilter() }
}
