import type { ListQuery } from '#contract'
import type { Column } from './column'
import { type Entry, fieldOf } from './entry'

type SortOrder = ListQuery['sort']['order']
export type SortKey = string | number | null

/** The positions of rows in an order: text as people order it (case and accents aside), ties by id, nulls last either way. */
export interface Order {
  readonly keys: Column<SortKey>
  /** Tells that the row at this position is new, or has another key. */
  moved(position: number): void
  positions(): readonly number[]
}

/** An order that is made when it is first asked for, and mended afterwards: what has moved is taken out and put in again. */
export function orderBy(keys: Column<SortKey>, ids: Column<string>, sortOrder: SortOrder): Order {
  const compare = comparison(keys.values, ids.values, sortOrder)
  let sorted: readonly number[] = keys.values.map((_, position) => position).sort(compare)
  const waiting = new Set<number>()
  return {
    keys,
    moved: position => waiting.add(position),
    positions() {
      if (waiting.size > 0) {
        const staying = sorted.filter(position => !waiting.has(position))
        sorted = merged(staying, [...waiting].sort(compare), compare)
        waiting.clear()
      }
      return sorted
    },
  }
}

type Comparison = (a: number, b: number) => number

function comparison(keys: readonly SortKey[], ids: readonly string[], sortOrder: SortOrder): Comparison {
  const direction = sortOrder === 'ASC' ? 1 : -1
  return (a, b) => {
    const left = keys[a] ?? null
    const right = keys[b] ?? null
    if (left === right) return (ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1
    if (left === null) return 1
    if (right === null) return -1
    return left < right ? -direction : direction
  }
}

/** Puts sorted newcomers into what is sorted. They are few in many, so each looks for its place by halving. */
function merged(
  sorted: readonly number[],
  newcomers: readonly number[],
  compare: Comparison,
): readonly number[] {
  const pieces: (readonly number[])[] = []
  let from = 0
  for (const newcomer of newcomers) {
    const place = placeOf(newcomer, sorted, from, compare)
    pieces.push(sorted.slice(from, place), [newcomer])
    from = place
  }
  return pieces.concat([sorted.slice(from)]).flat()
}

function placeOf(newcomer: number, sorted: readonly number[], from: number, compare: Comparison): number {
  let low = from
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(sorted[middle] ?? 0, newcomer) < 0) low = middle + 1
    else high = middle
  }
  return low
}

export function sortKey(entry: Entry, field: string): SortKey {
  const value = fieldOf(entry, field)
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return null
  return value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
