import type { FilterPayload } from 'react-admin'

/** Asks for the ids of all that match a filter, up to as many as the API gives at once, and how many match. */
export type AskIds = (
  filter: FilterPayload,
) => Promise<{ readonly ids: readonly string[]; readonly total: number }>

/** The ids travel in the address, which has to stay short. */
const idsPerRead = 100

/** Which of these do not match a filter, so far as the first ids that match it say. */
export function notAmong(ids: readonly string[], matching: readonly string[]): readonly string[] {
  const known = new Set(matching)
  return ids.filter(id => !known.has(id))
}

/** Which of these do not match a filter: asked about by their ids, where so many match that not all are given at once. */
export async function unlistedAmong(
  ids: readonly string[],
  filter: FilterPayload,
  ask: AskIds,
): Promise<readonly string[]> {
  // A filter that names ids itself matches no more than it names.
  if ('id' in filter) return ids
  const unlisted: string[] = []
  for (let from = 0; from < ids.length; from += idsPerRead) {
    const some = ids.slice(from, from + idsPerRead)
    const { ids: matching } = await ask({ ...filter, id: some })
    unlisted.push(...notAmong(some, matching))
  }
  return unlisted
}
