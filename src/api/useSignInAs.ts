import { useQueryClient } from '@tanstack/react-query'
import { useStoreContext } from 'react-admin'
import { apiRoot, type Session } from '#contract'
import { askAsAnybody, askWith } from './httpClient'
import { type StoredSession, storedToken, storeSession } from './signedInBrowser'
import { sessionQueryKey } from './useSession'

/**
 * Signs in as another operator in place of the one who is, whose session ends. The page stays where it is: all that was read is
 * forgotten, and so is what the store holds under `forgotten`. Nothing has changed when it fails.
 */
export function useSignInAs(
  forgotten: readonly string[],
): (operatorId: string, signal: AbortSignal) => Promise<Session> {
  const queryClient = useQueryClient()
  const store = useStoreContext()
  return async (operatorId, signal) => {
    const former = storedToken()
    const body = JSON.stringify({ operatorId })
    const created = await askAsAnybody(`${apiRoot}/session`, { method: 'POST', body, signal })
    // The contract's answer to a sign-in, and below it the one to who is signed in.
    const signedIn = created.json as StoredSession
    const session = (await askWith(signedIn.token, `${apiRoot}/session`, { signal })).json as Session
    // As long as the store is still the former operator's.
    for (const keys of forgotten) store.removeItems(keys)
    storeSession(signedIn)
    await queryClient.cancelQueries()
    queryClient.removeQueries({ predicate: ({ queryKey }) => !outlives(queryKey) })
    queryClient.setQueryData(sessionQueryKey, session)
    // Whether the server still knows the former token or not, this browser no longer has it.
    if (former) void askWith(former, `${apiRoot}/session`, { method: 'DELETE' }).catch(() => undefined)
    return session
  }
}

/** The session itself, and that somebody is signed in: without that, react-admin would take the page away until it has asked again. */
function outlives([first, second]: readonly unknown[]): boolean {
  return first === sessionQueryKey[0] || (first === 'auth' && second === 'checkAuth')
}
