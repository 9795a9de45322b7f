import { useQuery } from '@tanstack/react-query'
import type { FilterPayload } from 'react-admin'
import { usePartnerAppDataProvider } from '../../api'

/** Who has acted on the accounts that the operator sees, or of these on the ones that a filter means. */
export function useEventActors(filter: FilterPayload = {}) {
  const { eventActors } = usePartnerAppDataProvider()
  const { data = [] } = useQuery({
    queryKey: ['events', 'actors', filter],
    queryFn: () => eventActors(filter),
  })
  return data
}
