import { createContext, useState } from 'react'

/** Whether the page has moved on since it was opened. */
export const MovedOnContext = createContext(false)

/** Whether the page shows, or has shown, something else than when it was opened. */
export function useMovedOn(view: string | undefined): boolean {
  const [openedAt, setOpenedAt] = useState(view)
  const [movedOn, setMovedOn] = useState(false)
  if (openedAt === undefined && view !== undefined) setOpenedAt(view)
  if (!movedOn && openedAt !== undefined && view !== openedAt) setMovedOn(true)
  return movedOn
}
