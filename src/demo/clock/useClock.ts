import { useQuery } from '@tanstack/react-query'
import { usePartnerAppDataProvider } from '../../api'

export const clockQueryKey = ['demo', 'clock'] as const

/** The demo's clock, and what the calendar did on its last move, which may be much: read anew only with everything else. */
export function useClock() {
  const { clock } = usePartnerAppDataProvider()
  return useQuery({
    queryKey: clockQueryKey,
    queryFn: () => clock(),
    staleTime: Number.POSITIVE_INFINITY,
  })
}
