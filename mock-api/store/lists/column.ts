import type { Entry } from './entry'

/**
 * One value of every row, by the row's position. A list reads all rows of a few columns, and values that lie together are
 * read many times faster than rows that lie apart.
 */
export interface Column<Value> {
  readonly values: readonly Value[]
  /** Reads the value of the row that now stands at a position, and says whether it is another than before. */
  put(position: number, entry: Entry): boolean
}

export function columnOf<Value>(entries: readonly Entry[], read: (entry: Entry) => Value): Column<Value> {
  const values = entries.map(read)
  return {
    values,
    put(position, entry) {
      const value = read(entry)
      if (position < values.length && values[position] === value) return false
      values[position] = value
      return true
    },
  }
}
