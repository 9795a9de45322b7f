import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useListPaginationContext, useStoreContext } from 'react-admin'
import { useLocation } from 'react-router'
import { focusLateLink, pathLeft } from '../../page'

const key = 'list.scrolled'

interface Scrolled {
  readonly address: string
  readonly window: number
  readonly table: number
}

/** Has a list that one comes back to stand where it was left: the window, the table that scrolls within the element of the ref, and the focus. */
export function useScrollKept(): RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null)
  const { pathname, search, state } = useLocation()
  const { total } = useListPaginationContext()
  const store = useStoreContext()
  const address = `${pathname}${search}`
  const isThere = total !== undefined
  useLayoutEffect(() => {
    if (!isThere) return
    const table = frame.current?.querySelector('table')?.parentElement
    const left = store.getItem<Scrolled>(key)
    if (left?.address === address) {
      window.scrollTo(0, left.window)
      if (table) table.scrollTop = left.table
    }
    return () => store.setItem(key, { address, window: window.scrollY, table: table?.scrollTop ?? 0 })
  }, [address, isThere, store])
  useEffect(() => {
    const path = pathLeft(state)
    if (isThere && path !== undefined) focusLateLink(path)
  }, [isThere, state])
  return frame
}
