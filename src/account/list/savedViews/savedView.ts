import type { SavedView, ViewFilter } from '#contract'
import type { AccountColumn } from '../accountColumn'
import type { ListView } from '../view/listView'
import { shownAtFirst } from '../view/shownColumns'

export type Columns = readonly Pick<AccountColumn<never>, 'source' | 'shown'>[]

/** What a saved view says of its list, in the words of an address. */
export function saidBy({ filter, sort, columns }: SavedView): Partial<ListView> {
  const [field, order] = sort
  return { filter, sort: { field, order }, ...(columns && { columns }) }
}

/** What of a list is kept in a saved view. It keeps columns if it is told to. */
export function keptOf({ filter, sort, columns }: ListView, all: Columns, withColumns: boolean) {
  const [field, order] = [sort.field, sort.order]
  return {
    filter,
    sort: [field, order],
    columns: withColumns ? namesOf(columns, all) : null,
  } as const satisfies Partial<SavedView>
}

/** The saved view that is open, and whether it has been changed since: the one that shows what is shown, else the one that it was. */
export function openAmong(views: readonly SavedView[], shown: ListView, all: Columns) {
  const same = views.filter(view => isShown(view, shown, all))
  const view =
    same.find(({ id }) => id === shown.saved) ?? same[0] ?? views.find(({ id }) => id === shown.saved)
  return view && { view, isChanged: !same.includes(view) }
}

function isShown(saved: SavedView, shown: ListView, all: Columns): boolean {
  const { filter, sort, columns } = keptOf(shown, all, saved.columns !== null)
  return (
    isSameFilter(saved.filter, filter) &&
    saved.sort.join() === sort.join() &&
    saved.columns?.join() === columns?.join()
  )
}

/** Conditions are the same in any order. */
function isSameFilter(one: ViewFilter, other: ViewFilter): boolean {
  const text = (filter: ViewFilter) => JSON.stringify(Object.entries(filter).toSorted(byName))
  return text(one) === text(other)
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}

function namesOf(columns: ListView['columns'], all: Columns): readonly string[] {
  return columns === 'default' ? shownAtFirst(all) : columns
}
