import type { AccountRecord, PendingRecord } from '#contract'
import { inChunks } from '../run/inChunks'
import { type Subject, subjectOf } from '../subject/subject'

/** The accounts behind a selection, in its order, and the ids of those that are not there or not to be seen. */
export interface LoadedAccounts {
  readonly accounts: readonly Subject[]
  readonly missing: readonly string[]
}

/** The ids travel in the address, which has to stay short. */
const idsPerRead = 100
const readsAtOnce = 4

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
  const found = new Map<string, Subject>()
  const waiting = inChunks(ids, idsPerRead).values()
  let loaded = 0
  const readOn = async () => {
    for (const chunk of waiting) {
      signal?.throwIfAborted()
      for (const record of await getMany(chunk)) found.set(record.id, subjectOf(record))
      loaded += chunk.length
      onProgress?.(loaded)
    }
  }
  await Promise.all(Array.from({ length: readsAtOnce }, readOn))
  return {
    accounts: ids.flatMap(id => found.get(id) ?? []),
    missing: ids.filter(id => !found.has(id)),
  }
}
