import type { ListParams } from 'react-admin'
import type { AccountListName } from '../accountLists'
import { firstSort } from '../sortOfView'
import type { ListView } from './listView'
import type { OwnWay } from './useOwnWay'

/** What an address leaves open, filled in: a ready-made view has its own order, columns and rows are as the operator wants them. */
export function completed(list: AccountListName, own: OwnWay, said: Partial<ListView>): ListView {
  const { filter = {} } = said
  const { perPage, columns } = own
  return { filter, sort: firstSort(list, filter), page: 1, perPage, columns, ...said }
}

/** The list as react-admin has kept it when it was left; from its first page on, when pages have another length now. */
export function asLeft(own: OwnWay, left: Partial<ListParams> = {}): Partial<ListView> {
  const { filter, sort, order, page, perPage } = left
  if (!filter || !sort || !order) return {}
  return { filter, sort: { field: sort, order }, page: page && perPage === own.perPage ? page : 1 }
}
