import type { SavedView } from '#contract'
import { usePreferences } from '../../../api'
import { useListAddress } from '../view/ListAddress'
import { addressOf, type ListView } from '../view/listView'
import { useOwnWay } from '../view/useOwnWay'
import { completed } from '../view/wholeView'
import { type Columns, keptOf, openAmong, saidBy } from './savedView'

/** The operator's own views of the list, which of them is open, and what can be done with them. */
export function useSavedViews(columns: Columns) {
  const { list, view, change } = useListAddress()
  const own = useOwnWay(list)
  const { views, change: prefer, reading } = usePreferences()
  const ofList = views.filter(one => one.list === list)
  const keep = (next: (views: readonly SavedView[]) => readonly SavedView[], onKept?: () => void) =>
    prefer(kept => ({ ...kept, views: next(kept.views) }), onKept)
  const replace = (id: string, part: Partial<SavedView>) =>
    keep(all => all.map(one => (one.id === id ? { ...one, ...part } : one)))
  return {
    /** Of all lists together: there is a most. */
    count: views.length,
    reading,
    views: ofList.toSorted((one, other) => one.name.localeCompare(other.name)),
    open: openAmong(ofList, view, columns),
    addressOf: (saved: SavedView) => addressOf(completed(list, own, saidBy(saved))),
    save: (name: string, filter: ListView['filter'], withColumns: boolean) => {
      const id = newId()
      const saved = { id, list, name, ...keptOf({ ...view, filter }, columns, withColumns) }
      keep(all => [...all.filter(one => one.id !== id), saved])
      change(now => ({ ...now, filter, saved: id }), { replace: true })
    },
    rename: (id: string, name: string) => replace(id, { name }),
    /** Makes it what is shown now; whether it says the columns stays as it is. */
    update: (saved: SavedView) => {
      replace(saved.id, keptOf(view, columns, saved.columns !== null))
      change(now => ({ ...now, saved: saved.id }), { replace: true })
    },
    remove: (id: string, onKept: () => void) => {
      keep(all => all.filter(one => one.id !== id), onKept)
      change(({ saved, ...now }) => (saved === id || saved === undefined ? now : { ...now, saved }), {
        replace: true,
      })
    },
  }
}

export type SavedViews = ReturnType<typeof useSavedViews>

/** Random, also where a console is served over plain HTTP, whose pages have no `crypto.randomUUID`. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
