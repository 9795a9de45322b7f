import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { actorOf, type Session } from '#contract'
import type { Actor } from '#lifecycle'
import { usePartnerAppDataProvider } from './usePartnerAppDataProvider'

/** Who is signed in: as the server tells it, with its day and its edition, and as the rules know it. */
export interface SignedIn {
  readonly session: Session
  readonly actor: Actor
}

/** Under this key the session is cached; invalidate it after an action, since the day may have moved. */
export const sessionQueryKey = ['session'] as const

/** In how many milliseconds it is asked again what day it is: soon where anybody may move it, else often enough to notice midnight. */
const asksAgain = { demo: 2_000, otherwise: 60_000, afterFailure: 3_000 } as const

/** The session, asked again while the page is in sight, and whenever the operator comes back to the window. */
export function useSession(): UseQueryResult<SignedIn> {
  const { session } = usePartnerAppDataProvider()
  return useQuery({
    queryKey: sessionQueryKey,
    queryFn: () => session(),
    select: signedIn,
    // What was asked for ahead is not asked for again at once.
    staleTime: 1_000,
    refetchInterval: ({ state }) =>
      asksAgain[state.error ? 'afterFailure' : state.data?.demo ? 'demo' : 'otherwise'],
  })
}

function signedIn(session: Session): SignedIn {
  return { session, actor: actorOf(session.operator) }
}
