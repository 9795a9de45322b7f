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

/** The session, asked again whenever the operator comes back to the window. */
export function useSession(): UseQueryResult<SignedIn> {
  const { session } = usePartnerAppDataProvider()
  return useQuery({ queryKey: sessionQueryKey, queryFn: () => session(), select: signedIn })
}

function signedIn(session: Session): SignedIn {
  return { session, actor: actorOf(session.operator) }
}
