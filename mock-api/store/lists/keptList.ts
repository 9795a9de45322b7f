import type { ListQuery } from '#contract'
import { type Column, columnOf } from './column'
import { type Entry, fieldOf } from './entry'
import { findings, type Sized } from './found'
import { type Order, orderBy, sortKey } from './order'

/** The rows of a list by position, with the columns and orders that have been asked for. */
export interface KeptList {
  readonly entries: readonly Entry[]
  find(id: string): Entry | undefined
  /** A value of every row, under a name that stands for this very `read`. */
  values<Value>(name: string, read: (entry: Entry) => Value): readonly Value[]
  field(field: string): readonly unknown[]
  /** What was found, under a name that stands for this very `find`. Kept until a row changes. */
  found<Found extends Sized>(name: string, find: () => Found): Found
  /** The positions of all rows in an order. */
  sorted(sort: ListQuery['sort']): readonly number[]
  /** Puts rows in the places of their earlier selves, or at the end. Columns and orders are mended, not made again. */
  put(rows: readonly Entry[]): void
}

export function keptList(rows: readonly Entry[]): KeptList {
  const entries = [...rows]
  const positions = new Map(entries.map(({ record }, position) => [record.id, position]))
  const columns = new Map<string, Column<unknown>>()
  const orders = new Map<string, Order>()
  const kept = findings()

  const column = <Value>(name: string, read: (entry: Entry) => Value): Column<Value> => {
    // A name stands for one `read`, so what is found under it holds that one's values.
    const known = columns.get(name) as Column<Value> | undefined
    if (known) return known
    const made = columnOf(entries, read)
    columns.set(name, made)
    return made
  }
  const orderOf = ({ field, order }: ListQuery['sort']): Order => {
    const name = `${field} ${order}`
    const known = orders.get(name)
    if (known) return known
    const keys = column(`key ${field}`, entry => sortKey(entry, field))
    const ids = column('id', ({ record }) => record.id)
    const made = orderBy(keys, ids, order)
    orders.set(name, made)
    return made
  }
  const found = <Found extends Sized>(name: string, find: () => Found): Found => {
    // As with columns.
    const known = kept.get(name) as Found | undefined
    if (known) return known
    const made = find()
    kept.set(name, made)
    return made
  }
  const putOne = (entry: Entry) => {
    const position = positions.get(entry.record.id) ?? entries.length
    entries[position] = entry
    positions.set(entry.record.id, position)
    const changed = new Set([...columns.values()].filter(one => one.put(position, entry)))
    for (const order of orders.values()) if (changed.has(order.keys)) order.moved(position)
  }
  return {
    entries,
    find: id => entries[positions.get(id) ?? -1],
    values: (name, read) => column(name, read).values,
    field: field => column(`field ${field}`, entry => fieldOf(entry, field)).values,
    found,
    sorted: sort => orderOf(sort).positions(),
    put(fresh) {
      if (fresh.length > 0) kept.clear()
      fresh.forEach(putOne)
    },
  }
}
