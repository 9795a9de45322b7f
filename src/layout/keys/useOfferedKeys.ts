import { mayOpen } from '#lifecycle'
import { useSignedIn } from '../../api'
import { type ConsoleKey, consoleKeys } from './consoleKeys'

/** The console's keys, without those of pages that the operator does not have. */
export function useOfferedKeys(): readonly ConsoleKey[] {
  const { actor } = useSignedIn()
  return consoleKeys.filter(({ page }) => page === undefined || mayOpen(actor, page))
}
