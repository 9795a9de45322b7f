import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Summary } from '#contract'
import { usePartnerAppDataProvider } from '../api'

/** In how many milliseconds it is asked again while it is looked at: others act meanwhile, and onboardings move by themselves. */
const asksAgain = 30_000

/** The dashboard's numbers. They are read anew whenever one comes back to them, and when the day or the edition moves. */
export function useSummary(): UseQueryResult<Summary> {
  const { summary } = usePartnerAppDataProvider()
  return useQuery({ queryKey: ['summary'], queryFn: () => summary(), refetchInterval: asksAgain })
}
