import { usePreferences } from '../../../api'
import { useListAddress } from '../view/ListAddress'
import type { ShownColumns } from '../view/listView'

/** Shows other columns: the address says them, and they are the operator's own from now on. */
export function useChooseColumns(): (columns: ShownColumns, by?: string) => void {
  const { list, change } = useListAddress()
  const { choose: prefer } = usePreferences()
  return (columns, by) => {
    change(view => ({ ...view, columns }), { by })
    prefer(({ columns: { [list]: _, ...others } }) => ({
      columns: columns === 'default' ? others : { ...others, [list]: columns },
    }))
  }
}
