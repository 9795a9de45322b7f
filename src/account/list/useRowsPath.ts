import { useCreatePath } from 'react-admin'
import type { Rows } from '#contract'
import { listsOf } from './accountLists'
import { firstSort } from './sortOfView'
import { useListPath } from './useListPath'
import { addressOf } from './view/listView'

/** The address of a list that shows exactly these rows, in the order in which they are read. */
export function useRowsPath(): (rows: Rows) => string {
  const createPath = useCreatePath()
  const listPath = useListPath()
  return ({ list, filter: { kind, ...filter } }) => {
    if (list !== 'customers' && list !== 'partners' && list !== 'pending')
      return `${createPath({ resource: list, type: 'list' })}${addressOf({ filter, page: 1 })}`
    const [, pending] = listsOf(kind === 'partner' ? 'partner' : 'customer')
    const accounts = list === 'pending' ? pending : list
    return listPath(accounts, { filter, sort: firstSort(accounts, filter), page: 1 })
  }
}
