import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { ListContextProvider, useListContext } from 'react-admin'
import { pageSizes } from '#contract'
import { usePreferences } from '../../../api'
import { useListAddress } from './ListAddress'

/** Turns the pages of the list in context, and remembers how many rows the operator wants on one. A page whose last rows have left gives way to the one that is the last now. */
export function ListPages({ children }: { readonly children: ReactNode }) {
  const list = useListContext()
  const { change, location } = useListAddress()
  const { choose: prefer } = usePreferences()
  const { data, total = 0, perPage, isPlaceholderData } = list
  const lastPage = Math.max(1, Math.ceil(total / perPage))
  const hadRows = useRef<string>(undefined)
  useEffect(() => {
    if (!data || isPlaceholderData) return
    if (data.length > 0) hadRows.current = location.search
    else if (hadRows.current === location.search)
      change(view => ({ ...view, page: lastPage }), { replace: true })
  }, [data, isPlaceholderData, location.search, lastPage, change])

  const turns = useMemo(
    () => ({
      setPage: (page: number) => change(view => ({ ...view, page }), { scrollToTop: true }),
      setPerPage: (rows: number) => {
        const perPage = pageSizes.find(size => size === Number(rows))
        if (!perPage) return
        change(view => ({ ...view, page: 1, perPage }))
        prefer(() => ({ rowsPerPage: perPage }))
      },
    }),
    [change, prefer],
  )
  const turned = useMemo(() => ({ ...list, ...turns }), [list, turns])
  return <ListContextProvider value={turned}>{children}</ListContextProvider>
}
