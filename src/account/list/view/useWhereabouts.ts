import { use, useCallback } from 'react'
import { type Path, UNSAFE_NavigationContext } from 'react-router'

/**
 * Tells where the browser is by now. The page may still stand at the address before: it follows in a transition, which waits for all
 * that the next page has to fetch.
 */
export function useWhereabouts(): () => Path {
  const { navigator } = use(UNSAFE_NavigationContext)
  // A router that keeps a history hands it out as its navigator, whose type does not say that it knows where it is.
  const history = navigator as typeof navigator & { readonly location: Path }
  return useCallback(() => history.location, [history])
}
