import { createContext, lazy, type ReactNode, Suspense, useContext, useRef, useState } from 'react'
import type { AccountKind } from '#lifecycle'
import { AddPanels } from '../add/AddPanels'
import type { Run } from '../run/run'
import type { AnyAction } from '../subject/subject'

/** An action that was chosen, for the accounts that were ticked. */
export interface ChosenAction {
  readonly kind: AccountKind
  readonly action: AnyAction
  readonly ids: readonly string[]
  /** How many of them are not on the page behind the panel. */
  readonly outOfSight?: number
  readonly onApplied?: (applied: ReadonlySet<string>) => void
  /** Where the focus goes when the panel has closed. */
  readonly returnFocus: () => void
}

type OpenPanel = (chosen: ChosenAction) => void

const OpenPanelContext = createContext<OpenPanel | undefined>(undefined)

/** Opens an action's panel. */
export function useOpenPanel(): OpenPanel {
  const openPanel = useContext(OpenPanelContext)
  if (!openPanel) throw new Error('useOpenPanel has to stand beneath <ActionPanels>')
  return openPanel
}

const ActionPanel = lazy(() => import('./ActionPanel').then(module => ({ default: module.ActionPanel })))

/**
 * Where panels stand: around the pages, so that a panel outlives the row or the bar from which it was opened. A list that
 * refreshes may lose both. It also remembers what was never answered, for when the same action is opened again.
 */
export function ActionPanels({ children }: { readonly children: ReactNode }) {
  const [chosen, setChosen] = useState<ChosenAction & { readonly opening: number }>()
  const openings = useRef(0)
  const unanswered = useRef(new Map<string, Run>())

  const openPanel: OpenPanel = action => {
    openings.current += 1
    setChosen({ ...action, opening: openings.current })
  }
  const run = chosen && `${chosen.kind}/${chosen.action}`

  return (
    <OpenPanelContext value={openPanel}>
      <AddPanels>{children}</AddPanels>
      {chosen && run && (
        <Suspense fallback={null}>
          <ActionPanel
            key={chosen.opening}
            {...chosen}
            unanswered={unanswered.current.get(run)}
            onFinished={(applied, unknown) => {
              if (unknown) unanswered.current.set(run, unknown)
              else unanswered.current.delete(run)
              chosen.onApplied?.(applied)
            }}
            onClosed={() => setChosen(undefined)}
          />
        </Suspense>
      )}
    </OpenPanelContext>
  )
}
