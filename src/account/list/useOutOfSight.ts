import { useListContext } from 'react-admin'

/** The ids of those that are ticked, and not in the rows that are shown. */
export function useOutOfSight(): readonly string[] {
  const { selectedIds, data } = useListContext()
  const inSight = new Set(data?.map(({ id }) => id))
  return selectedIds.filter(id => !inSight.has(id))
}
