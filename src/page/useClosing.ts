import { useRef, useState } from 'react'

export type Closing = ReturnType<typeof useClosing>

/** How a panel or dialog goes that stands there opened: what came of it is said once it has gone, since what it covers is not heard before. */
export function useClosing(onClosed: () => void) {
  const [open, setOpen] = useState(true)
  const told = useRef<() => void>(undefined)
  return {
    open,
    close(tell?: () => void) {
      told.current ??= tell
      setOpen(false)
    },
    onClosed() {
      told.current?.()
      onClosed()
    },
  }
}
