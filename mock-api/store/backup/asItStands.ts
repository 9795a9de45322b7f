import { open, readFile, stat } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { commitsSince, readCommits } from '../commitLog'
import { type FiledState, logOf, reasonOf, stateIn } from '../dataFile'
import { format } from '../faultOf'
import { StorageError } from '../store'
import { apply, stateOf, tablesOf } from '../tables'

/** How often a log is read that does not go on from its data file: it may be folded at this very moment. */
const attempts = 5

/**
 * The state in a data file and its log as they stand on the disk, whether a server writes on or not: that of one commit, and of no earlier one than the last
 * that was answered before.
 */
export async function stateAsItStands(path: string): Promise<FiledState> {
  for (let attempt = 1; ; attempt += 1) {
    const read = await readBoth(path)
    // It is folded seldom: nobody waits here for long.
    if (!read) continue
    try {
      return folded(path, read.text, read.log)
    } catch (error) {
      if (!(error instanceof StorageError) || attempt >= attempts) throw error
      await wait(50)
    }
  }
}

/**
 * A data file and the log that goes with it; undefined when the file was replaced meanwhile. Replaced it is before its log is emptied, so that what
 * was emptied with the same file still in place is in that file.
 */
async function readBoth(path: string): Promise<{ text: string; log: Buffer } | undefined> {
  try {
    const file = await open(path, 'r')
    try {
      const text = await file.readFile('utf8')
      const log = await readFile(logOf(path)).catch(nothingIfMissing)
      const [read, present] = [await file.stat({ bigint: true }), await stat(path, { bigint: true })]
      return read.ino === present.ino && read.dev === present.dev ? { text, log } : undefined
    } finally {
      await file.close()
    }
  } catch (error) {
    if (Object(error).code === 'ENOENT') {
      throw new StorageError(`There is no data file ${path}. Name the one that is meant with DATA_FILE.`)
    }
    throw new StorageError(
      `The data file ${path} cannot be read: ${reasonOf(error)}. Check DATA_FILE and its permissions.`,
    )
  }
}

function nothingIfMissing(error: unknown): Buffer {
  if (Object(error).code !== 'ENOENT') throw error
  return Buffer.alloc(0)
}

function folded(path: string, text: string, log: Buffer): FiledState {
  const filed = stateIn(text, what => new StorageError(`The data file ${path} ${what}. Nothing was written.`))
  const since = commitsSince(
    filed.meta.commits,
    path,
    readCommits(logOf(path), log, filed.meta.commits).commits,
  )
  const tables = tablesOf(filed)
  for (const { change } of since) apply(tables, change)
  return { meta: { format, commits: since.at(-1)?.number ?? filed.meta.commits }, ...stateOf(tables) }
}
