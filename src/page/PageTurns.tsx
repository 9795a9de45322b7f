import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { Announcement } from './Announcement'
import { pathLeft } from './comingFrom'
import { focusPage } from './focusPage'
import { useLeftBy } from './useLeftBy'

interface Arrived {
  readonly pathname: string
  readonly title: string
}

type Arrive = (at: Arrived) => void

const ArriveContext = createContext<Arrive | undefined>(undefined)

/**
 * Tells whoever cannot see it that another page has come. Its heading has the focus then, or on the way back the link by which one
 * had left; unless what was pressed is still there, as a step to the next account is: the page is announced then.
 */
export function PageTurns({ children }: { readonly children: ReactNode }) {
  const [title, setTitle] = useState<string>()
  const last = useRef<Arrived>(undefined)
  const cameBack = useNavigationType() === 'POP'
  const leftBy = useLeftBy()
  const { state } = useLocation()
  const arrive = useCallback(
    (at: Arrived) => {
      const before = last.current
      last.current = at
      const isAnother = before && before.pathname !== at.pathname && before.title !== at.title
      if (isAnother && !focusPage(cameBack ? leftBy() : pathLeft(state))) setTitle(at.title)
    },
    [cameBack, leftBy, state],
  )
  return (
    <ArriveContext value={arrive}>
      {children}
      <Announcement>{title}</Announcement>
    </ArriveContext>
  )
}

/** A page is there, and this is what it is called. */
export function useArrival(title: string): void {
  const arrive = useContext(ArriveContext)
  const { pathname } = useLocation()
  useEffect(() => arrive?.({ pathname, title }), [arrive, pathname, title])
}
