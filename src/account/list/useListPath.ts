import { useCreatePath } from 'react-admin'
import { resourceOf } from '#contract'
import { type AccountListName, accountLists, pendingPath } from './accountLists'
import { addressOf, type ListView } from './view/listView'

/** Where a list of accounts stands in the console, or a view of it: what that leaves open, the list fills in. */
export function useListPath(): (list: AccountListName, view?: Partial<ListView>) => string {
  const createPath = useCreatePath()
  return (list, view) => {
    const { kind, resource } = accountLists[list]
    const page = createPath({ resource: resourceOf[kind], type: 'list' })
    const path = resource === 'pending' ? `${page}/${pendingPath}` : page
    return view ? `${path}${addressOf(view)}` : path
  }
}
