import { type RaRecord, type UseGetListOptions, useGetList } from 'react-admin'

/** One row is read, for the total that comes with it. */
const one = { pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } } as const

/** How many rows of a list match a filter; undefined as long as that is not known. That it could not be counted is not told. */
export function useTotalOf(
  resource: string,
  filter: object | undefined,
  options: UseGetListOptions<RaRecord> = {},
): number | undefined {
  return useGetList(resource, { ...one, filter }, { onError: () => undefined, ...options }).total
}
