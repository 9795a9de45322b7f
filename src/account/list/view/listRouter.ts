import { useCallback } from 'react'
import { type RouterNavigateFunction, type RouterProvider, reactRouterProvider } from 'react-admin'
import { useNavigate } from 'react-router'
import { viewColumns } from '#contract'
import { useListAddress } from './ListAddress'
import { type ListView, readAddress } from './listView'

/**
 * The router that react-admin's list is given. It reads addresses that say everything. What it writes goes through the list's own
 * address, for three reasons: typing a search is one entry of the history, not one for every pause; columns belong to the address
 * too; and it turns pages by itself, from one that is beyond the end or failed to load, so that Back would lead nowhere.
 */
export const listRouter: RouterProvider = {
  ...reactRouterProvider,
  useLocation: () => useListAddress().location,
  useNavigate: useNavigateByAddress,
}

function useNavigateByAddress(): RouterNavigateFunction {
  const navigate = useNavigate()
  const { list, view, change } = useListAddress()
  return useCallback(
    (to, options) => {
      if (typeof to === 'number' || typeof to === 'string' || to.pathname !== undefined) {
        return typeof to === 'number' ? navigate(to) : navigate(to, options)
      }
      const asked = readAddress(to.search ?? '', viewColumns(list))
      const turnsPage = options?.state?._scrollToTop
      if (!asked.ok || turnsPage) return
      const isTyped = asked.said.filter !== undefined && onlySearchDiffers(view, asked.said)
      // Typing waits a moment before it is written; the columns may have changed meanwhile.
      change(now => leavingSaved(now, { ...now, ...asked.said, columns: now.columns }), {
        by: isTyped ? 'search' : undefined,
      })
    },
    [navigate, list, view, change],
  )
}

function onlySearchDiffers(before: ListView, after: Partial<ListView>): boolean {
  return (
    before.filter['q'] !== after.filter?.['q'] &&
    withoutSearch(before) === withoutSearch({ ...before, ...after })
  )
}

function withoutSearch({ filter, sort, perPage }: ListView): string {
  return JSON.stringify([{ ...filter, q: undefined }, sort, perPage])
}

/** Whoever goes to a ready-made view, or to everything, leaves the saved one. */
function leavingSaved(before: ListView, { saved, ...after }: ListView): ListView {
  const leaves = before.filter['view'] !== after.filter['view'] || Object.keys(after.filter).length === 0
  return leaves || saved === undefined ? after : { ...after, saved }
}
