import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { FilterPayload } from 'react-admin'
import { usePartnerAppDataProvider } from '../../../api'
import { type AskIds, notAmong, unlistedAmong } from './unlistedAmong'

const byId = { field: 'id', order: 'ASC' } as const
const none: readonly string[] = []

/**
 * Which of these accounts are not in a list as it is filtered; none as long as that is not known. What matches is asked for once for
 * each filter, by its ids alone, whatever is ticked meanwhile. Without a filter, nothing is outside.
 */
export function useUnlisted(
  resource: string,
  filter: FilterPayload | undefined,
  ids: readonly string[],
): readonly string[] {
  const provider = usePartnerAppDataProvider()
  const ask: AskIds = asked => provider.ids(resource, { filter: asked, sort: byId })
  const { data: matching } = useQuery({
    queryKey: [resource, 'ids', filter],
    queryFn: () => ask(filter ?? {}),
    enabled: filter !== undefined && ids.length > 0,
  })
  const left = useMemo(() => (matching ? notAmong(ids, matching.ids) : none), [ids, matching])
  const isWhole = matching !== undefined && matching.total <= matching.ids.length
  const { data: unlisted } = useQuery({
    queryKey: [resource, 'ids', filter, left],
    queryFn: () => unlistedAmong(left, filter ?? {}, ask),
    enabled: matching !== undefined && !isWhole && left.length > 0,
  })
  return isWhole ? left : (unlisted ?? none)
}
