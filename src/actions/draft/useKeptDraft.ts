import { useEffect, useRef, useState } from 'react'
import { forgetInTab, keepInTab, keptInTab } from '../keptInTab'

/**
 * What is typed in a panel, kept in this tab from the first key on, until it is applied or started over: over a closed panel, a reload and a session
 * that is over. When the key changes, since a part of the accounts is done, the draft goes on under the new one; without a key nothing is kept.
 */
export function useKeptDraft<Kept>(key: string | undefined, nothing: Kept) {
  // Nobody but this hook writes under this key.
  const [before] = useState(() => (key === undefined ? undefined : (keptInTab(key) as Kept | undefined)))
  const [kept, setKept] = useState(before ?? nothing)
  const [isFromBefore, setFromBefore] = useState(before !== undefined)
  const [timesStartedOver, setTimesStartedOver] = useState(0)
  // Two fields may change before either is drawn: each edit goes on from the one before.
  const latest = useRef({ key, kept, isKept: before !== undefined })

  const keep = (next: (kept: Kept) => Kept) => {
    const now = next(latest.current.kept)
    latest.current = { key, kept: now, isKept: true }
    if (key !== undefined) keepInTab(key, now)
    setKept(now)
  }
  const forget = () => {
    latest.current.isKept = false
    if (key !== undefined) forgetInTab(key)
  }
  useEffect(() => {
    const { current } = latest
    if (current.key === key) return
    if (current.key !== undefined) forgetInTab(current.key)
    if (key !== undefined && current.isKept) keepInTab(key, current.kept)
    current.key = key
  }, [key])

  return {
    kept,
    isFromBefore,
    timesStartedOver,
    keep,
    /** It has been applied; what stands there stays until the panel has gone. */
    forget,
    startOver(from: Kept = nothing) {
      forget()
      latest.current.kept = from
      setKept(from)
      setFromBefore(false)
      setTimesStartedOver(times => times + 1)
    },
  }
}
