import { createContext, useContext } from 'react'
import type { AnyAction } from '../subject/subject'

/** What is opened by a choice once the menu is gone. It is told the way back for the focus. */
export type Opens = (returnFocus: () => void) => void

interface OpenMenu {
  readonly choose: (opens: Opens) => void
  /** What else stands in it. */
  readonly actions: readonly AnyAction[]
  /** The id of the sentence that keeps every action from being chosen, where there is one. */
  readonly noteId: string
}

export const OpenMenuContext = createContext<OpenMenu | undefined>(undefined)

/** The Actions menu, for an item that stands in it. */
export function useOpenMenu(): OpenMenu {
  const menu = useContext(OpenMenuContext)
  if (!menu) throw new Error('useOpenMenu has to stand in <ActionsMenu>')
  return menu
}
