import { type FileHandle, open } from 'node:fs/promises'
import { crc32 } from 'node:zlib'
import { reasonOf } from './dataFile'
import { StorageError } from './store'
import type { Change } from './tables'

/** The commits since the data file was last written: one a line, with its number and a checksum before it. */
export interface CommitLog {
  /** Bytes of whole commits in it. */
  readonly size: number
  /** Appends commits in one write and waits until they are on disk. What is on disk afterwards is all of them or none. */
  append(changes: readonly Change[], firstNumber: number): Promise<void>
  clear(): Promise<void>
  close(): Promise<void>
}

export interface LoggedCommit {
  readonly number: number
  readonly change: Change
}

/**
 * Opens the log beside a data file that reaches up to the commit `filed`, and reads the commits since. A half-written end,
 * which was never acknowledged, is cut off.
 */
export async function openCommitLog(
  path: string,
  filed: number,
): Promise<{ log: CommitLog; commits: readonly LoggedCommit[] }> {
  const handle = await open(path, 'a+', 0o600).catch(error => {
    throw new StorageError(
      `The commit log ${path} cannot be opened: ${reasonOf(error)}. Check its permissions.`,
    )
  })
  try {
    const { commits, size } = readCommits(path, await handle.readFile())
    const log = appender(handle, size)
    const since = commitsSince(filed, path, commits)
    await log.repair()
    return { log, commits: since }
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** The commits that follow on `filed`, without a gap. */
export function commitsSince(
  filed: number,
  path: string,
  commits: readonly LoggedCommit[],
): readonly LoggedCommit[] {
  const since = commits.filter(({ number }) => number > filed)
  const missing = since.findIndex(({ number }, index) => number !== filed + 1 + index)
  if (missing < 0) return since
  throw new StorageError(
    `The commit log ${path} lacks commit ${filed + 1 + missing}: it does not go on from its data file. Both have been left untouched: restore them together from a copy.`,
  )
}

function appender(handle: FileHandle, initialSize: number): CommitLog & { repair(): Promise<void> } {
  let size = initialSize
  let torn = true
  const repair = async () => {
    if (!torn) return
    await handle.truncate(size)
    await handle.datasync()
    torn = false
  }
  return {
    get size() {
      return size
    },
    repair,
    async append(changes, firstNumber) {
      await repair()
      const bytes = Buffer.from(
        changes.map((change, index) => line({ number: firstNumber + index, change })).join(''),
      )
      torn = true
      try {
        await handle.appendFile(bytes)
        await handle.datasync()
      } catch (error) {
        // At once, so that what has failed is not there after a restart either; the next append tries again.
        await repair().catch(() => {})
        throw error
      }
      size += bytes.length
      torn = false
    },
    async clear() {
      size = 0
      torn = true
      await repair()
    },
    close: () => handle.close(),
  }
}

function line(commit: LoggedCommit): string {
  const json = JSON.stringify(commit)
  return `${checksum(Buffer.from(json))} ${json}\n`
}

function checksum(json: Buffer): string {
  return crc32(json).toString(16).padStart(8, '0')
}

/** All whole commits in a log, and how many bytes they are. Throws a StorageError when it is damaged before its end. */
export function readCommits(path: string, bytes: Buffer): { commits: LoggedCommit[]; size: number } {
  const commits: LoggedCommit[] = []
  let size = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, size)) {
    const json = bytes.subarray(size + 9, end)
    if (bytes.subarray(size, size + 8).toString() !== checksum(json)) break
    commits.push(JSON.parse(json.toString()))
    size = end + 1
  }
  if (holdsCommits(bytes.subarray(size))) {
    throw new StorageError(
      `The commit log ${path} is damaged in the middle, at byte ${size}. It has been left untouched: restore it together with its data file from a copy.`,
    )
  }
  return { commits, size }
}

/** The highest number of a whole commit in a log, whatever is wrong with the rest of it; 0 when there is none. */
export function highestNumber(bytes: Buffer): number {
  const lines = bytes.toString().split('\n').filter(isWhole)
  return Math.max(0, ...lines.map((text): number => JSON.parse(text.slice(9)).number))
}

/** Whether whole commits follow on a line that is not one: then it is no half-written end. */
function holdsCommits(rest: Buffer): boolean {
  const lines = rest.toString().split('\n').slice(1, -1)
  return lines.some(isWhole)
}

function isWhole(text: string): boolean {
  return text.slice(0, 8) === checksum(Buffer.from(text.slice(9)))
}
