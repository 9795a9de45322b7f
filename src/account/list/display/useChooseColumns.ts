import { usePreferences } from '../../../api'
import { useListAddress } from '../view/ListAddress'
import type { ShownColumns } from '../view/listView'

/** Shows other columns: the address says them, and they are the operator's own from now on. */
export function useChooseColumns(): (columns: ShownColumns, by?: string) => void {
  const { list, change } = useListAddress()
  const { change: prefer } = usePreferences()
  return (columns, by) => {
    change(view => ({ ...view, columns }), { by })
    prefer(({ views, choices }) => {
      const { [list]: _, ...others } = choices.columns
      const chosen = columns === 'default' ? others : { ...others, [list]: columns }
      return { views, choices: { ...choices, columns: chosen } }
    })
  }
}
