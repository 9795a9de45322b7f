import { createContext, useContext } from 'react'

interface ActionsSheet {
  readonly close: () => void
  /** Puts the focus on what opens it. */
  readonly focus: () => void
}

const ActionsSheetContext = createContext<ActionsSheet | undefined>(undefined)

export const ActionsSheetProvider = ActionsSheetContext.Provider

/** What an account's actions stand in on a phone, where there is no room for them beside it. */
export function useActionsSheet(): ActionsSheet | undefined {
  return useContext(ActionsSheetContext)
}
