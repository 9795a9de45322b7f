import { type SortPayload, useCreatePath } from 'react-admin'
import type { Rows } from '#contract'
import { type AccountListName, accountLists, listsOf } from './accountLists'
import { sortOfView } from './sortOfView'
import { useListPath } from './useListPath'

/** The address of a list that shows exactly these rows, in the order in which they are read, as the list itself would write it. */
export function useRowsPath(): (rows: Rows) => string {
  const createPath = useCreatePath()
  const listPath = useListPath()
  return ({ list, filter: { kind, ...filter } }) => {
    if (list === 'customers' || list === 'partners') return `${listPath(list)}?${addressOf(list, filter)}`
    if (list !== 'pending') {
      return `${createPath({ resource: list, type: 'list' })}?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' })}`
    }
    const [, pending = 'pending-customers'] = listsOf(kind === 'partner' ? 'partner' : 'customer')
    return `${listPath(pending)}?${addressOf(pending, filter)}`
  }
}

function addressOf(list: AccountListName, filter: Rows['filter']): string {
  if (Object.keys(filter).length === 0) return 'page=1'
  const { field, order } = sortOf(list, filter)
  const query = { filter: JSON.stringify(filter), order, page: '1', sort: field }
  return String(new URLSearchParams(query))
}

function sortOf(list: AccountListName, filter: Rows['filter']): SortPayload {
  const ofView = Object.entries(sortOfView).find(([view]) => view === filter['view'])?.[1]
  if (ofView) return ofView
  return 'trialEndsOn_gte' in filter ? { field: 'trialEndsOn', order: 'ASC' } : accountLists[list].sort
}
