import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { ActivationRecord } from '#contract'
import { usePartnerAppDataProvider } from '../api'
import { deadLinkIn } from './deadLink'
import { useBackOnline } from './useBackOnline'

/** How often it is looked how far an activation is, in milliseconds: while it moves by itself, and while somebody else may move it. */
const lookEvery = { atWork: 1_000, atRest: 10_000 }

/** How long an answer is waited for, in milliseconds. */
export const answerWithin = 20_000

export const activationKey = (token: string) => ['activation', token] as const

/** How far the activation is, and stays up to date: only while the page is in sight, and only as long as the link is alive. */
export function useActivation(token: string): UseQueryResult<ActivationRecord> {
  const { activation } = usePartnerAppDataProvider()
  const query = useQuery({
    queryKey: activationKey(token),
    queryFn: ({ signal }) => activation(token, AbortSignal.any([signal, AbortSignal.timeout(answerWithin)])),
    refetchInterval: ({ state: { data, error } }) =>
      data !== undefined && !deadLinkIn(error) && (data.tenantAtWork ? lookEvery.atWork : lookEvery.atRest),
    refetchOnWindowFocus: ({ state: { error } }) => !deadLinkIn(error),
    refetchOnReconnect: false,
    // Without a network it fails, and says so, where it would otherwise wait in silence.
    networkMode: 'always',
  })
  const { error, refetch } = query
  // At once, where react-query would first wait until its next try is due.
  useBackOnline(() => {
    if (!deadLinkIn(error)) void refetch()
  })
  return query
}
