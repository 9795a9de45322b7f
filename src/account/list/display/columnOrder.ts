import type { AccountColumn } from '../accountColumn'
import type { ShownColumns } from '../view/listView'
import { choosable, shownAtFirst } from '../view/shownColumns'

type Columns = readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]

/** All columns that can be chosen: those that are shown in their order, then the others. */
export function columnOrder(columns: Columns, shown: readonly string[]): readonly string[] {
  const sources = choosable(columns).map(({ source }) => source)
  return [
    ...shown.filter(source => sources.includes(source)),
    ...sources.filter(source => !shown.includes(source)),
  ]
}

/** The same, with one of them as many places later, or earlier when negative. */
export function moved(order: readonly string[], source: string, places: number): readonly string[] {
  const without = order.filter(one => one !== source)
  return without.toSpliced(order.indexOf(source) + places, 0, source)
}

/** What is chosen, as it is said and kept: columns as they are at first have no names, so that they follow what they become. */
export function chosenColumns(columns: Columns, shown: readonly string[]): ShownColumns {
  return shown.join() === shownAtFirst(columns).join() ? 'default' : shown
}
