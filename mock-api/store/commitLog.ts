import { randomBytes } from 'node:crypto'
import { constants, type FileHandle, open } from 'node:fs/promises'
import { reasonOf } from './dataFile'
import { checksum, isWhole, type LoggedCommit } from './loggedCommit'
import { StorageError } from './store'
import { putWhole } from './wholeFile'
import { writeAll } from './writeAll'

/** The commits since the data file was last written: one a line, with its number and a checksum before it. */
export interface CommitLog {
  /** Bytes of whole commits in it. */
  readonly size: number
  /**
   * Whether nobody knows what is on disk of it: a flush has failed, after which a later one that succeeds tells nothing, since what was to be flushed may have
   * been dropped; or since it has just been opened. It takes no commits until it has begun anew.
   */
  readonly isDoubtful: boolean
  /** Appends the lines of commits and waits until they are on disk. When that fails and the log is not doubtful, nothing is there of them. */
  append(lines: Uint8Array): Promise<void>
  /** Has the disk take so many bytes as if they were commits, and cuts them off again: it throws where commits of that size would be refused. */
  tryRoomFor(bytes: number): Promise<void>
  /** Begins anew, with these lines of commits or none, in a file of its own: nothing else that was written to the former one can come back. */
  beginAnew(lines?: Uint8Array): Promise<void>
  close(): Promise<void>
}

/** What is found in a log. */
export interface OpenedLog {
  readonly log: CommitLog
  /** Those that the data file does not have. */
  readonly commits: readonly LoggedCommit[]
  /**
   * All that are whole, as they stand there, for the log to begin anew with: together with the data file, or with the one before it, should that be
   * what the disk has. Undefined when the next commit would not follow on them.
   */
  readonly lines: Uint8Array | undefined
  /** Bytes at its end that are no whole commits. */
  readonly torn: number
}

/**
 * Opens the log beside a data file that reaches up to the commit `filed`. An end that never reached the disk whole, and so was never acknowledged, is passed
 * over. The log has to begin anew before the first commit: whether the disk has what was found, or the cache alone, nobody can tell.
 */
export async function openCommitLog(path: string, filed: number): Promise<OpenedLog> {
  const { handle, bytes } = await openedLog(path).catch(error => {
    throw new StorageError(
      `The commit log ${path} cannot be opened: ${reasonOf(error)}. Check its permissions and its disk.`,
    )
  })
  try {
    const { commits, size } = readCommits(path, bytes, filed)
    const last = commits.at(-1)?.number ?? 0
    return {
      log: appender(path, handle),
      commits: commitsSince(filed, path, commits),
      torn: bytes.length - size,
      lines: bytes.length === 0 || last >= filed ? bytes.subarray(0, size) : undefined,
    }
  } catch (error) {
    await handle.close()
    throw error
  }
}

async function openedLog(path: string): Promise<{ handle: FileHandle; bytes: Buffer }> {
  const handle = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600)
  try {
    return { handle, bytes: await handle.readFile() }
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

function appender(path: string, opened: FileHandle): CommitLog {
  let handle = opened
  let size = 0
  let isDoubtful = true
  const cutOff = async () => {
    await handle.truncate(size)
    await handle.datasync()
  }
  /** Behind the commits. The log is doubtful then, unless a write has failed and is cut off. */
  const bringToDisk = async (bytes: Uint8Array) => {
    isDoubtful = true
    try {
      await writeAll(handle, bytes, size)
    } catch (error) {
      await cutOff().then(
        () => {
          isDoubtful = false
        },
        () => {},
      )
      throw error
    }
    try {
      await handle.datasync()
    } catch (error) {
      // It remains doubtful; but where the disk does this much, what has failed is not there after a restart.
      await cutOff().catch(() => {})
      throw error
    }
  }
  return {
    get size() {
      return size
    },
    get isDoubtful() {
      return isDoubtful
    },
    async append(lines) {
      await bringToDisk(lines)
      size += lines.length
      isDoubtful = false
    },
    async tryRoomFor(bytes) {
      await bringToDisk(noCommit(bytes))
      await cutOff()
      isDoubtful = false
    },
    async beginAnew(lines = new Uint8Array()) {
      isDoubtful = true
      await putWhole(path, [lines])
      const fresh = await open(path, 'r+')
      await handle.close().catch(() => {})
      handle = fresh
      size = lines.length
      isDoubtful = false
    },
    close: () => handle.close(),
  }
}

/** Bytes without the end of a line, which nobody takes for a commit, and which no file system makes much smaller than one. */
function noCommit(length: number): Uint8Array {
  return Buffer.from(randomBytes(length).toString('base64')).subarray(0, length)
}

/**
 * All whole commits at the beginning of a log beside a data file that reaches up to `filed`, and how many bytes they are. Throws a StorageError when it is
 * damaged before its end: when what is not whole had been flushed before something that follows.
 */
export function readCommits(
  path: string,
  bytes: Buffer,
  filed: number,
): { commits: LoggedCommit[]; size: number } {
  const commits: LoggedCommit[] = []
  let size = 0
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, size)) {
    const json = bytes.subarray(size + 9, end)
    if (bytes.subarray(size, size + 8).toString() !== checksum(json)) break
    commits.push(JSON.parse(json.toString()))
    size = end + 1
  }
  const torn = (commits.at(-1)?.number ?? filed) + 1
  if (wholeIn(bytes.subarray(size)).some(commit => !isOfOneFlush(commit, torn))) {
    throw new StorageError(
      `The commit log ${path} is damaged in the middle, at byte ${size}. It has been left untouched: restore it together with its data file from a copy.`,
    )
  }
  return { commits, size }
}

/** The highest number of a whole commit in a log, whatever is wrong with the rest of it; 0 when there is none. */
export function highestNumber(bytes: Buffer): number {
  return wholeIn(bytes).reduce((highest, { number }) => Math.max(highest, number), 0)
}

/** The pages of a flush that never came to its end reach the disk in any order: its later commits may be there without this one. */
function isOfOneFlush({ number, flushedFrom = number }: LoggedCommit, torn: number): boolean {
  return flushedFrom <= torn && torn < number
}

function wholeIn(bytes: Buffer): readonly LoggedCommit[] {
  const lines = bytes.toString().split('\n').slice(0, -1)
  return lines.filter(isWhole).map((text): LoggedCommit => JSON.parse(text.slice(9)))
}
