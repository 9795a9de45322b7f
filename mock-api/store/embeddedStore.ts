import { type CommitLog, openCommitLog } from './commitLog'
import { logOf, openDataFile, reasonOf } from './dataFile'
import { format } from './faultOf'
import { createLists } from './lists'
import { lockFile } from './lockFile'
import type { State } from './state'
import { type Commit, type Reads, StorageError, type Store } from './store'
import { apply, readsOf, stageOver, stateOf, type Tables, tablesOf } from './tables'

/**
 * The embedded store: the state in memory, json-server's readable data file, and a log of commits beside it.
 * Decisions that wait share one flush; what is read is what has been flushed.
 */
export async function openEmbeddedStore(options: OpenOptions): Promise<Store> {
  if (options.path === ':memory:') return embeddedStore(tablesOf(options.firstState()), nothingKept)
  const disk = await openDisk(options)
  return embeddedStore(disk.tables, disk)
}

interface OpenOptions {
  /** `:memory:` stores nothing. */
  readonly path: string
  readonly firstState: () => State
  readonly onWarning?: (sentence: string) => void
  /** The log is folded into the data file when it has grown to this size. */
  readonly foldAtBytes?: number
}

/** Where commits are kept. */
interface Keeping {
  append(changes: Parameters<CommitLog['append']>[0]): Promise<void>
  foldIfGrown(tables: Tables): Promise<void>
  close(tables: Tables): Promise<void>
}

const nothingKept: Keeping = { append: async () => {}, foldIfGrown: async () => {}, close: async () => {} }

async function openDisk(options: OpenOptions): Promise<Keeping & { tables: Tables }> {
  const unlock = await lockFile(options.path)
  try {
    return await openLocked(options, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

async function openLocked(
  { path, firstState, onWarning = () => {}, foldAtBytes = 32 * 1024 * 1024 }: OpenOptions,
  unlock: () => Promise<void>,
): Promise<Keeping & { tables: Tables }> {
  const db = await openDataFile(path, firstState)
  const filed = db.getState()
  const tables = tablesOf(filed)
  let number = filed.meta.commits
  const { log, commits } = await openCommitLog(logOf(path), number)
  for (const { number: logged, change } of commits) {
    apply(tables, change)
    number = logged
  }
  const fold = async () => {
    await db.setState({ meta: { format, commits: number }, ...stateOf(tables) }).write()
    await log.beginAnew()
  }
  try {
    await (number === 0 || log.size > 0 || log.isDoubtful ? fold() : log.beginAnew())
  } catch (error) {
    await log.close().catch(() => {})
    throw notTaken(path, error)
  }
  return {
    tables,
    async append(changes) {
      if (log.isDoubtful) await fold()
      try {
        await log.append(changes, number + 1)
      } catch (error) {
        if (log.isDoubtful) {
          // They may be found in the log after a power cut: folded under their numbers, it counts for nothing.
          number += changes.length
          await fold().catch(() => {})
        }
        throw error
      }
      number += changes.length
    },
    async foldIfGrown() {
      if (log.size < foldAtBytes) return
      await fold().catch(error => onWarning(`The log could not be folded into ${path}: ${reasonOf(error)}`))
    },
    async close() {
      // Everything that was answered is in the log as well.
      await fold().catch(error => onWarning(`The log could not be folded into ${path}: ${reasonOf(error)}`))
      await log.close().catch(() => {})
      await unlock()
    },
  }
}

function notTaken(path: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error
  return new StorageError(
    `The commit log ${logOf(path)} cannot be begun anew: ${reasonOf(error)}. Make room or check its disk.`,
  )
}

function embeddedStore(tables: Tables, keeping: Keeping): Store {
  const reads = readsOf(tables)
  const lists = createLists(tables)
  let waiting: Waiting[] = []
  let work: Promise<void> | undefined
  let diskRefuses = false

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
      if (stage.changes.length > 0) {
        await keeping.append(stage.changes)
        diskRefuses = false
      }
    } catch (error) {
      diskRefuses = true
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
      if (!diskRefuses) return true
      // What is there already, once more: only a write tells whether the disk takes one again.
      const unchanged = async (reads: Reads) => ({ settings: await reads.settings(), answer: true })
      return store.commit(unchanged).catch(() => false)
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
