import { openCommitLog } from './commitLog'
import { logOf, openDataFile, reasonOf, writeDataFile } from './dataFile'
import { format } from './faultOf'
import { lockFile } from './lockFile'
import { linesOf } from './loggedCommit'
import type { State } from './state'
import { StorageError } from './store'
import { apply, type Change, stateOf, type Tables, tablesOf } from './tables'

export interface OpenOptions {
  /** `:memory:` stores nothing. */
  readonly path: string
  readonly firstState: () => State
  readonly onWarning?: (sentence: string) => void
  /** The log is folded into the data file when it has grown to this size. */
  readonly foldAtBytes?: number
  /** How long it is believed that the disk takes no commits before it is tried again, in milliseconds: whoever keeps asking must not keep it writing. */
  readonly retryAfter?: number
}

/** Where commits are kept. */
export interface Keeping {
  append(changes: readonly Change[]): Promise<void>
  /** Whether it has refused commits, and taken nothing as large since. */
  readonly refuses: boolean
  /** Tries whether it takes as much as it has refused; nothing is kept of that. Throws when it does not. */
  tryAgain(): Promise<void>
  foldIfGrown(tables: Tables): Promise<void>
  close(tables: Tables): Promise<void>
}

export const nothingKept: Keeping = {
  append: async () => {},
  refuses: false,
  tryAgain: async () => {},
  foldIfGrown: async () => {},
  close: async () => {},
}

export async function openDisk(options: OpenOptions): Promise<Keeping & { tables: Tables }> {
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
  // The database is let go: it would hold the state as it was written last, beside the one that is worked on.
  const filed = (await openDataFile(path, firstState)).getState()
  const tables = tablesOf(filed)
  let number = filed.meta.commits
  const { log, commits, lines, torn } = await openCommitLog(logOf(path), number)
  for (const { number: logged, change } of commits) {
    apply(tables, change)
    number = logged
  }
  if (torn > 0) {
    onWarning(
      `The last ${torn} bytes of ${logOf(path)} were no whole commits, and are gone: what was under way when the server ended, which nobody was told is stored.`,
    )
  }
  const fold = async () => {
    await writeDataFile(path, { meta: { format, commits: number }, ...stateOf(tables) })
    await log.beginAnew()
  }
  try {
    // A start is waited for: what can go on is not folded.
    await (number > 0 && lines ? log.beginAnew(lines) : fold())
  } catch (error) {
    await log.close().catch(() => {})
    throw notTaken(path, error)
  }
  const append = async (lines: Uint8Array, count: number) => {
    if (log.isDoubtful) await fold()
    try {
      await log.append(lines)
    } catch (error) {
      if (log.isDoubtful) {
        // They may be found in the log after a power cut: folded under their numbers, it counts for nothing.
        number += count
        await fold().catch(() => {})
      }
      throw error
    }
    number += count
  }
  /** The most bytes of commits that the disk has refused at once since it took as many: something smaller may find room where these do not. */
  let refused = 0
  return {
    tables,
    async append(changes) {
      const lines = linesOf(changes, number + 1)
      try {
        await append(lines, changes.length)
      } catch (error) {
        refused = Math.max(refused, lines.length)
        throw error
      }
      if (lines.length >= refused) refused = 0
    },
    get refuses() {
      return refused > 0
    },
    async tryAgain() {
      if (log.isDoubtful) await fold()
      await log.tryRoomFor(refused)
      refused = 0
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
