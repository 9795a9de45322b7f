import { useEffect } from 'react'
import { useListContext } from 'react-admin'
import { useLocation, useNavigate } from 'react-router'
import { type AccountListName, accountLists } from './accountLists'

/** As many rows as a page has until somebody chooses. */
export const rowsAtFirst = 25

/**
 * Gives the whole list, as it is at first, an address that says so. One that says nothing means to react-admin that the list is
 * to be as it was left, so that Back could never lead out of the first filter.
 */
export function useExplicitAddress(list: AccountListName): void {
  const { search } = useLocation()
  const navigate = useNavigate()
  const { filterValues, sort, page, perPage } = useListContext()
  const first = accountLists[list].sort
  const isAsAtFirst =
    Object.keys(filterValues).length === 0 &&
    page === 1 &&
    perPage === rowsAtFirst &&
    sort.field === first.field &&
    sort.order === first.order
  const isImplied = search === '' && isAsAtFirst
  useEffect(() => {
    if (isImplied) navigate({ search: '?page=1' }, { replace: true })
  }, [isImplied, navigate])
}
