import type { QueryClient } from '@tanstack/react-query'
import { commands } from './commands'
import { storedToken } from './signedInBrowser'
import { catalogQueryKey } from './useCatalog'
import { sessionQueryKey } from './useSession'

/**
 * Asks for what every page needs of somebody who is signed in, before the first of them is drawn. Answers when it is there, or it is
 * known not to come; what went wrong is told to whoever needs it.
 */
export async function askAhead(queryClient: QueryClient): Promise<void> {
  if (storedToken() === null) return
  await Promise.all([
    queryClient.prefetchQuery({ queryKey: sessionQueryKey, queryFn: commands.session, retry: false }),
    queryClient.prefetchQuery({ queryKey: catalogQueryKey, queryFn: commands.catalog, retry: false }),
  ])
}
