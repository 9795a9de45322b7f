import type { ListQuery } from '#contract'
import { type Entry, fieldOf, type SortKey } from './entry'

type Sort = ListQuery['sort']

/** Sorts rows in place: text as people order it (case and accents aside), ties by id, nulls last either way. */
export function sortEntries(entries: Entry[], { field, order }: Sort): void {
  const direction = order === 'ASC' ? 1 : -1
  entries.sort((a, b) => {
    const left = sortKey(a, field)
    const right = sortKey(b, field)
    if (left === right) return a.record.id < b.record.id ? -1 : 1
    if (left === null) return 1
    if (right === null) return -1
    return left < right ? -direction : direction
  })
}

function sortKey(entry: Entry, field: string): SortKey {
  const known = entry.keys.get(field)
  if (known !== undefined) return known
  const key = keyOf(fieldOf(entry.record, field))
  entry.keys.set(field, key)
  return key
}

function keyOf(value: unknown): SortKey {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
