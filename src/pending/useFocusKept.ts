import { useEffect, useRef } from 'react'
import { useListContext } from 'react-admin'
import { focusMain } from '../actions'

/** Puts the focus on the page's content when the row that had it is gone. */
export function useFocusKept(): void {
  const { data } = useListContext()
  const last = useRef<EventTarget>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what takes the focus away.
  useEffect(() => {
    const isLost = last.current instanceof HTMLElement && !last.current.isConnected
    if (isLost && document.activeElement === document.body) focusMain()
  }, [data])
}
