import type { Commit, Reads, Store } from '../../../../mock-api/store/store'
import { renaming } from '../changes'
import { smallState } from '../smallState'

export type Decide = (reads: Reads) => Promise<Commit<string>>

/** What is asked of a store, turn by turn; the commits of a turn are asked for at once. */
export type Turn =
  | { readonly commits: readonly Decide[] }
  | { readonly backup: string }
  | 'close and open again'

/** So small that the log is folded when the second turn and the start-over are in it. */
export const foldAtBytes = 9_000

/** So long that a disk takes it in several writes. */
const long = 'x'.repeat(3_000)

const startOver: Decide = async () => ({ startOver: smallState(), put: {}, answer: 'started over' })

export const script: readonly Turn[] = [
  { commits: [renaming('contoso', 'Contoso 1')] },
  {
    commits: [
      renaming('contoso', 'Contoso 2'),
      renaming('contoso', 'Contoso 3'),
      renaming('foreign-of-trey', 'Foreign 1'),
      renaming('litware', `Litware ${long}`),
    ],
  },
  { commits: [renaming('litware', 'Litware 2')] },
  { backup: 'backup.json' },
  { commits: [startOver] },
  { commits: [renaming('contoso', 'Contoso 4'), renaming('litware', 'Litware 4')] },
  'close and open again',
  { commits: [renaming('contoso', 'Contoso 5')] },
]

/** What is asked for first after a fault: what had failed is asked for again only then. */
export const somethingElse: Decide = renaming('foreign-of-trey', 'F')

/** What is asked for at once is decided one after another, and flushed in one go but for the first. Waits until the log has been folded, if it is. */
export async function askFor(
  store: Store,
  commits: readonly Decide[],
): Promise<PromiseSettledResult<string>[]> {
  const results = await Promise.allSettled(commits.map(decide => store.commit(decide)))
  await store.commit(async () => ({ answer: '' }))
  return results
}
