import { useTranslate } from 'react-admin'
import { listDefinitions } from '#contract'
import { type AccountListName, accountLists } from './accountLists'
import type { Columns } from './savedViews/savedView'
import { useSavedViews } from './savedViews/useSavedViews'
import type { AnyView } from './sortOfView'
import { useListAddress } from './view/ListAddress'

/** What the view is called that is open: the operator's own, unless it has been changed since, or a ready-made one. Empty where none is. */
export function useViewName(list: AccountListName, columns: Columns): string {
  const translate = useTranslate()
  const { open } = useSavedViews(columns)
  const { filter } = useListAddress().view
  if (open && !open.isChanged) return open.view.name
  const readyMade: readonly AnyView[] = listDefinitions[accountLists[list].resource].views
  const view = readyMade.find(name => name === filter['view'])
  return view ? translate(`account.view.${view}`) : ''
}
