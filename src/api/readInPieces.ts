import { inChunks } from './inChunks'

/** The ids travel in the address, which has to stay short. */
const idsPerRead = 100
const readsAtOnce = 4

interface ReadOptions<Read> {
  readonly read: (ids: readonly string[]) => Promise<readonly Read[]>
  /** How many of the ids have been asked for so far. */
  readonly onProgress?: ((asked: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Reads a selection of any size, some reads at a time: what is there, by its id. Throws what the signal was aborted with. */
export async function readInPieces<Read extends { readonly id: string }>(
  ids: readonly string[],
  { read, onProgress, signal }: ReadOptions<Read>,
): Promise<ReadonlyMap<string, Read>> {
  const found = new Map<string, Read>()
  const waiting = inChunks(ids, idsPerRead).values()
  let asked = 0
  const readOn = async () => {
    for (const chunk of waiting) {
      signal?.throwIfAborted()
      for (const record of await read(chunk)) found.set(record.id, record)
      asked += chunk.length
      onProgress?.(asked)
    }
  }
  await Promise.all(Array.from({ length: readsAtOnce }, readOn))
  signal?.throwIfAborted()
  return found
}
