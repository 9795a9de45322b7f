import { useCreatePath } from 'react-admin'
import { resourceOf } from '#contract'
import { type AccountListName, accountLists, pendingPath } from './accountLists'

/** Where a list of accounts stands in the console. */
export function useListPath(): (list: AccountListName) => string {
  const createPath = useCreatePath()
  return list => {
    const { kind, resource } = accountLists[list]
    const page = createPath({ resource: resourceOf[kind], type: 'list' })
    return resource === 'pending' ? `${page}/${pendingPath}` : page
  }
}
