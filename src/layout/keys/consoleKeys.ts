import type { Page } from '#lifecycle'

/** A key, or two one after the other, that works wherever one is. */
export interface ConsoleKey {
  readonly does: 'list' | 'search' | 'previous' | 'next' | 'dashboard' | 'customers' | 'partners' | 'activity'
  readonly keys: readonly [string] | readonly [string, string]
  /** The page that has to be the operator's for the key to be there. */
  readonly page?: Page
}

/** The one table: from it the list of keys is drawn, and by it the console acts. */
export const consoleKeys: readonly ConsoleKey[] = [
  { does: 'list', keys: ['?'] },
  { does: 'search', keys: ['/'] },
  { does: 'next', keys: ['j'] },
  { does: 'previous', keys: ['k'] },
  { does: 'dashboard', keys: ['g', 'd'] },
  { does: 'customers', keys: ['g', 'c'], page: 'customers' },
  { does: 'partners', keys: ['g', 'p'], page: 'partners' },
  { does: 'activity', keys: ['g', 'a'], page: 'events' },
]

/** What a key means after the one before it: something to do, or the first of two. */
export function meaningOf(
  key: string,
  before: string | undefined,
  offered: readonly ConsoleKey[],
): ConsoleKey | 'first-of-two' | undefined {
  const second = offered.find(({ keys }) => keys.length === 2 && keys[0] === before && keys[1] === key)
  if (second) return second
  const alone = offered.find(({ keys }) => keys.length === 1 && keys[0] === key)
  if (alone) return alone
  return offered.some(({ keys }) => keys.length === 2 && keys[0] === key) ? 'first-of-two' : undefined
}
