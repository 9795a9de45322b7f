import {
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useRef,
  useState,
} from 'react'
import type { FilterPayload } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { useSignedIn } from '../../api'
import { focusMain } from '../../page'
import { AddPanels } from '../add/AddPanels'
import type { AnyAction } from '../subject/subject'
import { keepUnanswered, keptUnanswered } from './keptPanel'
import { useLeftOpen } from './useLeftOpen'
import { useUntick } from './useUntick'

/** An action that was chosen, for the accounts that were ticked. */
export interface ChosenAction {
  readonly kind: AccountKind
  readonly action: AnyAction
  readonly ids: readonly string[]
  /** Those of them that are not on the page behind the panel. */
  readonly outOfSight?: readonly string[]
  /** By what the list behind the panel is filtered; undefined where it shows everything, or there is none. */
  readonly filter?: FilterPayload | undefined
  /** Once it has been applied to one of them at least. */
  readonly onApplied?: () => void
  /** Where the focus goes when the panel has closed. */
  readonly returnFocus: () => void
}

type OpenedAction = ChosenAction & { readonly opening: number }

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
 * refreshes may lose both. One that was open when the session ended is open again. It also remembers what was never answered,
 * for when the same action is opened again.
 */
export function ActionPanels({ children }: { readonly children: ReactNode }) {
  const { id: operatorId } = useSignedIn().actor
  const left = useLeftOpen()
  const [chosen, setChosen] = useState<OpenedAction | undefined>(
    left && left.action !== 'add' ? { ...left, opening: 0, returnFocus: focusMain } : undefined,
  )
  const openings = useRef(0)
  const untick = useUntick()

  const openPanel = useCallback<OpenPanel>(action => {
    openings.current += 1
    setChosen({ ...action, opening: openings.current })
  }, [])
  const run = chosen && `${chosen.kind}/${chosen.action}`

  return (
    <OpenPanelContext value={openPanel}>
      <AddPanels left={left?.action === 'add' ? left.kind : undefined}>{children}</AddPanels>
      {chosen && run && (
        <Suspense fallback={null}>
          <ActionPanel
            key={chosen.opening}
            {...chosen}
            unanswered={keptUnanswered(operatorId).get(run)}
            onFinished={(applied, unknown) => {
              keepUnanswered(operatorId, run, unknown)
              untick(chosen, applied)
              if (applied.size > 0) chosen.onApplied?.()
            }}
            onLeaveOut={left => untick(chosen, new Set(left))}
            onClosed={() => setChosen(undefined)}
          />
        </Suspense>
      )}
    </OpenPanelContext>
  )
}
