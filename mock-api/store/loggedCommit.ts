import { crc32 } from 'node:zlib'
import type { Change } from './tables'

/** A commit as it stands in the log, on a line of its own behind its checksum. */
export interface LoggedCommit {
  readonly number: number
  /** The first commit of those with which it was flushed, where that is another: nobody was answered before all of them were on disk. */
  readonly flushedFrom?: number
  readonly change: Change
}

/** The lines of commits that are flushed together. */
export function linesOf(changes: readonly Change[], flushedFrom: number): Buffer {
  return Buffer.from(changes.map((change, index) => line(change, flushedFrom, index)).join(''))
}

function line(change: Change, flushedFrom: number, index: number): string {
  const commit: LoggedCommit = {
    number: flushedFrom + index,
    ...(index > 0 && { flushedFrom }),
    change,
  }
  const json = JSON.stringify(commit)
  return `${checksum(Buffer.from(json))} ${json}\n`
}

export function checksum(json: Buffer): string {
  return crc32(json).toString(16).padStart(8, '0')
}

export function isWhole(text: string): boolean {
  return text.slice(0, 8) === checksum(Buffer.from(text.slice(9)))
}
