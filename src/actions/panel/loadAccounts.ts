import type { AccountRecord, PendingRecord } from '#contract'
import { readInPieces } from '../../api'
import { type Subject, subjectOf } from '../subject/subject'

/** The accounts behind a selection, in its order, and the ids of those that are not there or not to be seen. */
export interface LoadedAccounts {
  readonly accounts: readonly Subject[]
  readonly missing: readonly string[]
}

interface LoadOptions {
  readonly getMany: (ids: readonly string[]) => Promise<readonly (AccountRecord | PendingRecord)[]>
  /** How many accounts have been read so far. */
  readonly onProgress?: (loaded: number) => void
  readonly signal?: AbortSignal
}

/** Loads a selection of any size, some reads at a time. Throws what the signal was aborted with. */
export async function loadAccounts(
  ids: readonly string[],
  { getMany, onProgress, signal }: LoadOptions,
): Promise<LoadedAccounts> {
  const found = await readInPieces(ids, { read: getMany, onProgress, signal })
  return {
    accounts: ids.flatMap(id => found.get(id) ?? []).map(subjectOf),
    missing: ids.filter(id => !found.has(id)),
  }
}
