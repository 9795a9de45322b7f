import { type UseQueryResult, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { statusOf } from './httpClient'
import { onUnreached } from './reach'
import { type SignedIn, sessionQueryKey } from './useSession'

/**
 * Whether the server is away, or the browser is without a network. As soon as any request finds nobody, the session is asked for, again and
 * again until somebody answers; then all that was read is read anew, and what had failed comes by itself.
 */
export function useIsAway({ failureReason, isPaused, refetch }: UseQueryResult<SignedIn>): boolean {
  const queryClient = useQueryClient()
  const isAway = isPaused || statusOf(failureReason) === 0
  const wasAway = useRef(false)
  useEffect(() => {
    const [itself] = sessionQueryKey
    if (wasAway.current && !isAway)
      void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== itself })
    wasAway.current = isAway
  }, [isAway, queryClient])
  useEffect(
    () =>
      onUnreached(() => {
        if (queryClient.isFetching({ queryKey: sessionQueryKey }) === 0) void refetch()
      }),
    [queryClient, refetch],
  )
  return isAway
}
