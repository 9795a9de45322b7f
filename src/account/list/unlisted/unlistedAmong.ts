import type { FilterPayload } from 'react-admin'
import { readInPieces } from '../../../api'

/** Asks for the ids of all that match a filter, up to as many as the API gives at once, and how many match. */
export type AskIds = (
  filter: FilterPayload,
) => Promise<{ readonly ids: readonly string[]; readonly total: number }>

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
  const matching = await readInPieces(ids, {
    read: async piece => (await ask({ ...filter, id: piece })).ids.map(id => ({ id })),
  })
  return ids.filter(id => !matching.has(id))
}
