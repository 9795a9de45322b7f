import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react'
import { type ListParams, type RouterLocation, useStore } from 'react-admin'
import { createPath, useLocation, useNavigate } from 'react-router'
import { viewColumns } from '#contract'
import type { AccountListName } from '../accountLists'
import { addressOf, isWhole, type ListView, readAddress, type Unreadable } from './listView'
import { useOwnWay } from './useOwnWay'
import { useWhereabouts } from './useWhereabouts'
import { asLeft, completed } from './wholeView'

interface ListAddressContextValue {
  readonly list: AccountListName
  readonly view: ListView
  /** What of the address cannot be read, so that it shows nothing. */
  readonly unreadable: Unreadable | undefined
  /** The address of the view, whole. */
  readonly location: RouterLocation
  readonly change: ChangeView
}

/** Goes to the view that becomes of the present one, in an entry of its own in the history unless that is said. Who has left stays away. */
type ChangeView = (next: (view: ListView) => ListView, options?: ChangeOptions) => void

interface ChangeOptions {
  /** Who has begun this entry of the history (typing, moving a column) goes on in it. */
  readonly by?: string | undefined
  readonly replace?: boolean
  readonly scrollToTop?: boolean
}

const ListAddressContext = createContext<ListAddressContextValue | undefined>(undefined)

interface ListAddressProps {
  readonly list: AccountListName
  readonly children: ReactNode
}

/**
 * Reads from the address what a list shows, and writes it there. An address that leaves something open is completed in its place with
 * what the operator left or prefers: so it can be sent to anybody, and Back leads out of the list.
 */
export function ListAddress({ list, children }: ListAddressProps) {
  const here = useLocation()
  const navigate = useNavigate()
  const own = useOwnWay(list)
  const [left] = useStore<Partial<ListParams>>(`${list}.listParams`)
  const read = useMemo(() => readAddress(here.search, viewColumns(list)), [here.search, list])
  const isOpenEnded = read.ok && !isWhole(read.said)
  const said = read.ok ? read.said : {}
  const unreadable = read.ok ? undefined : read.unreadable
  const saysNothing = read.ok && Object.keys(said).length === 0
  // By its text, which is the same before the address is completed and after: the list does not notice.
  const search = addressOf(completed(list, own, saysNothing ? asLeft(own, left) : said))
  const view = useMemo(() => viewAt(list, search), [list, search])
  const { pathname } = here
  const location = useMemo(() => ({ pathname, search, hash: '', state: null }), [pathname, search])

  // Where one is going already: the page follows a moment later.
  const latest = useRef({ here, view, isOpenEnded, unreadable })
  useLayoutEffect(() => {
    latest.current = { here, view, isOpenEnded, unreadable }
  }, [here, view, isOpenEnded, unreadable])

  const whereabouts = useWhereabouts()
  const complete = useEffectEvent(() => {
    if (pathOf(whereabouts()) === pathOf(here)) navigate({ search }, { replace: true, state: here.state })
  })
  const toComplete = isOpenEnded && own.isKnown ? here : undefined
  useEffect(() => {
    if (toComplete) complete()
  }, [toComplete])

  const change = useCallback<ChangeView>(
    (next, { by, replace = false, scrollToTop = false } = {}) => {
      const { here, view, isOpenEnded, unreadable } = latest.current
      if (whereabouts().pathname !== here.pathname) return
      const changed = next(view)
      const search = addressOf(changed)
      if (search === addressOf(view) && !unreadable) return
      // What one comes back to is what was seen.
      if (isOpenEnded) navigate({ search: addressOf(view) }, { replace: true, state: here.state })
      const goesOn = by !== undefined && Object(here.state).by === by
      // The other part of the state is what react-admin goes by.
      const state = { by, _scrollToTop: scrollToTop }
      latest.current = {
        here: { ...here, search, state },
        view: changed,
        isOpenEnded: false,
        unreadable: undefined,
      }
      navigate({ search }, { replace: replace || goesOn, state })
    },
    [navigate, whereabouts],
  )
  const value = useMemo(
    () => ({ list, view, unreadable, location, change }),
    [list, view, unreadable, location, change],
  )
  return <ListAddressContext value={value}>{children}</ListAddressContext>
}

function pathOf({ pathname, search }: Pick<RouterLocation, 'pathname' | 'search'>): string {
  return createPath({ pathname, search })
}

function viewAt(list: AccountListName, search: string): ListView {
  const read = readAddress(search, viewColumns(list))
  if (!read.ok || !isWhole(read.said)) throw new TypeError(`not the address of a view: ${search}`)
  return read.said
}

/** What the address says that the list shows. */
export function useListAddress(): ListAddressContextValue {
  const value = useContext(ListAddressContext)
  if (!value) throw new Error('useListAddress has to stand beneath a ListAddress')
  return value
}
