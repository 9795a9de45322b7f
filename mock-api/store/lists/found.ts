import { LRUCache } from 'lru-cache'

/** Rows of a list, by their positions. */
export interface Found extends Sized {
  readonly positions: Uint32Array
}

export function foundAt(positions: Uint32Array): Found {
  return { positions, bytes: positions.byteLength }
}

/** Rows that were found, in an order. */
export interface Ordered extends Sized {
  readonly total: number
  /** The positions of those from `first` to before `end`. */
  slice(first: number, end: number): Uint32Array
}

/** Walks an order no further than somebody has asked, and goes on there for the next page. */
export function orderedBy(order: readonly number[], { positions }: Found): Ordered {
  const marks = new Uint8Array(order.length)
  for (const position of positions) marks[position] = 1
  const walked = new Uint32Array(positions.length)
  let [count, next] = [0, 0]
  return {
    total: walked.length,
    bytes: walked.byteLength + marks.byteLength,
    slice(first, end) {
      const wanted = Math.min(end, walked.length)
      while (count < wanted && next < order.length) {
        const position = order[next++] ?? 0
        if (marks[position] === 1) walked[count++] = position
      }
      return walked.subarray(first, wanted)
    },
  }
}

/** What is kept, with the room that it takes, in bytes. */
export interface Sized {
  readonly bytes: number
}

/** How much of what was found in a list is kept: at 100,000 rows some twenty queries that find everything. */
const mostBytes = 16 * 1024 * 1024

/** What was found in a list as it stands, by name: who asks for the next page asks for the same rows again. What was asked for longest ago makes way. */
export function findings(): LRUCache<string, Sized> {
  return new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ bytes }, name) => bytes + 2 * name.length })
}
