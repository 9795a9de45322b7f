import { reasonOf } from './dataFile'
import { type Keeping, nothingKept, type OpenOptions, openDisk } from './keeping'
import { createLists } from './lists'
import { type Commit, type Reads, StorageError, type Store } from './store'
import { apply, readsOf, stageOver, type Tables, tablesOf } from './tables'

/**
 * The embedded store: the state in memory, json-server's readable data file, and a log of commits beside it.
 * Decisions that wait share one flush; what is read is what has been flushed.
 */
export async function openEmbeddedStore(options: OpenOptions): Promise<Store> {
  if (options.path === ':memory:') return embeddedStore(tablesOf(options.firstState()), nothingKept)
  const disk = await openDisk(options)
  return embeddedStore(disk.tables, disk, options.retryAfter)
}

function embeddedStore(tables: Tables, keeping: Keeping, retryAfter = 1_000): Store {
  const reads = readsOf(tables)
  const lists = createLists(tables)
  let waiting: Waiting[] = []
  let work: Promise<void> | undefined
  let trial: Promise<boolean> | undefined
  let triedInVainAt = Number.NEGATIVE_INFINITY

  const workOff = async () => {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await decideAndFlush(batch)
      await keeping.foldIfGrown(tables)
    }
    work = undefined
  }
  const decideAndFlush = async (batch: readonly Waiting[]) => {
    const stage = stageOver(tables)
    const decided: (() => void)[] = []
    const unwritten: Waiting['reject'][] = []
    for (const { decide, resolve, reject } of batch) {
      try {
        const commit = await decide(stage.reads)
        stage.add(commit)
        decided.push(() => resolve(commit.answer))
        unwritten.push(reject)
      } catch (error) {
        // What it was refused on may be a change that nobody can read yet, and that the disk may not take.
        if (stage.changes.length > 0) {
          decided.push(() => reject(error))
          unwritten.push(reject)
        } else reject(error)
      }
    }
    try {
      if (stage.changes.length > 0) await keeping.append(stage.changes)
    } catch (error) {
      const cause = new StorageError(
        `The change could not be written to disk: ${reasonOf(error)}. Nothing was changed; try again.`,
      )
      for (const reject of unwritten) reject(cause)
      return
    }
    for (const change of stage.changes) {
      apply(tables, change)
      lists.changed(change)
    }
    for (const answer of decided) answer()
  }

  /** In its turn among the commits: none is written meanwhile. */
  const tryAgain = () =>
    store
      .commit(async () => {
        await keeping.tryAgain()
        return { answer: true }
      })
      .catch(() => {
        triedInVainAt = performance.now()
        return false
      })

  const store: Store = {
    ...reads,
    list: lists.list,
    count: lists.count,
    present: lists.present,
    commit<Answer>(decide: (reads: Reads) => Promise<Commit<Answer>>) {
      return new Promise<Answer>((resolve, reject) => {
        // What is resolved is the answer of this very decision.
        waiting.push({ decide, resolve: answer => resolve(answer as Answer), reject })
        work ??= workOff()
      })
    },
    async takesCommits() {
      if (!keeping.refuses) return true
      if (performance.now() < triedInVainAt + retryAfter) return false
      trial ??= tryAgain().finally(() => {
        trial = undefined
      })
      return trial
    },
    async close() {
      while (work) await work
      await keeping.close(tables)
    },
  }
  return store
}

interface Waiting {
  readonly decide: (reads: Reads) => Promise<Commit<unknown>>
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}
