import { createContext, lazy, type ReactNode, Suspense, useContext, useState } from 'react'
import type { AccountKind } from '#lifecycle'
import { focusMain } from '../../page'

interface Adding {
  readonly kind: AccountKind
  /** Where the focus goes when the panel has closed. */
  readonly returnFocus: () => void
}

type OpenAdd = (adding: Adding) => void

const OpenAddContext = createContext<OpenAdd | undefined>(undefined)

/** Opens the panel that adds an account. */
export function useOpenAdd(): OpenAdd {
  const openAdd = useContext(OpenAddContext)
  if (!openAdd) throw new Error('useOpenAdd has to stand beneath <AddPanels>')
  return openAdd
}

const AddPanel = lazy(() => import('./AddPanel').then(module => ({ default: module.AddPanel })))

interface AddPanelsProps {
  /** What was being added when the session ended. */
  readonly left: AccountKind | undefined
  readonly children: ReactNode
}

/** Where the panel stands that adds an account: around the pages, so that it outlives the menu from which it was opened. */
export function AddPanels({ left, children }: AddPanelsProps) {
  const [adding, setAdding] = useState<Adding | undefined>(left && { kind: left, returnFocus: focusMain })
  return (
    <OpenAddContext value={setAdding}>
      {children}
      {adding && (
        <Suspense fallback={null}>
          <AddPanel {...adding} onClosed={() => setAdding(undefined)} />
        </Suspense>
      )}
    </OpenAddContext>
  )
}
