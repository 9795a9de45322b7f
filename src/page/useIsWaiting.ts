import { useEffect, useState } from 'react'
import { useListContext } from 'react-admin'

/** For so long, in milliseconds, what was asked before stands there while something else is on its way. */
const patience = 200

/** Whether the list waits for its first rows, or has waited for others for so long that what stands there would be taken for them. */
export function useIsWaiting(): boolean {
  const { isPending, isPlaceholderData = false } = useListContext()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (!isPlaceholderData) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [isPlaceholderData])
  return isPending === true || (isPlaceholderData && isLate)
}
