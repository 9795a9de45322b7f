import { useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { type AccountListName, accountLists } from './accountLists'
import { readyMadeView } from './readyMadeView'
import type { Columns } from './savedViews/savedView'
import { useSavedViews } from './savedViews/useSavedViews'
import { useListAddress } from './view/ListAddress'

/** What the view is called that is open: the operator's own or a ready-made one, unless it has been changed since. Empty where none is. */
export function useViewName(list: AccountListName, columns: Columns): string {
  const translate = useTranslate()
  const { open } = useSavedViews(columns)
  const { filter } = useListAddress().view
  if (open && !open.isChanged) return open.view.name
  const view = readyMadeView(listDefinitions[accountLists[list].resource].views, filter)
  return view ? translate(`account.view.${view}`) : ''
}
