import { type FilterPayload, useListContext } from 'react-admin'

/** What the list in context is narrowed by, as the API is asked; undefined where it shows everything. */
export function useListedFilter(): FilterPayload | undefined {
  const { filterValues, filter } = useListContext()
  return Object.keys(filterValues).length > 0 ? { ...filterValues, ...filter } : undefined
}
