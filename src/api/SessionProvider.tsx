import { createContext, type ReactNode, useContext } from 'react'
import { CatalogProvider } from './CatalogProvider'
import { usePreferences } from './usePreferences'
import { useIsAway } from './useReach'
import { useReadAnew } from './useReadAnew'
import { type SignedIn, useSession } from './useSession'

const SignedInContext = createContext<SignedIn | undefined>(undefined)
const AwayContext = createContext(false)

interface SessionProviderProps {
  readonly children: ReactNode
  readonly loading: ReactNode
  readonly failed: (error: Error, retry: () => void) => ReactNode
}

/**
 * Loads the session before anything that depends on the operator or on the day. A reload that fails keeps what was there; when the
 * day or the edition has moved, or a demo was started over, all that was read is read anew.
 */
export function SessionProvider({ children, loading, failed }: SessionProviderProps) {
  const session = useSession()
  const { data, error, refetch } = session
  const isAway = useIsAway(session)
  useReadAnew(data?.session)
  // Asked for at the same time, and waited for by nobody.
  usePreferences()
  if (data) {
    return (
      <SignedInContext value={data}>
        <AwayContext value={isAway}>
          <CatalogProvider>{children}</CatalogProvider>
        </AwayContext>
      </SignedInContext>
    )
  }
  return error ? failed(error, () => refetch()) : loading
}

/** Who is signed in, for everything beneath the layout. Throws outside a SessionProvider. */
export function useSignedIn(): SignedIn {
  const signedIn = useContext(SignedInContext)
  if (!signedIn) throw new Error('useSignedIn has to stand beneath a SessionProvider')
  return signedIn
}

/** Whether nobody answers just now. */
export function useServerIsAway(): boolean {
  return useContext(AwayContext)
}
