import { useEffect, useMemo, useState } from 'react'
import { useLocaleState, useNotify } from 'react-admin'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { Name, useClosing, useCounted } from '../../page'
import { untouched } from '../draft/draft'
import { draftKey } from '../draft/draftKey'
import { seenWithDraft } from '../draft/keptSeen'
import { useKeptDraft } from '../draft/useKeptDraft'
import { alreadySo } from '../outcome/alreadySo'
import { Outcome } from '../outcome/Outcome'
import type { Run } from '../run/run'
import type { ChosenAction } from './ActionPanels'
import { Deciding } from './Deciding'
import { OutOfSightNote } from './OutOfSightNote'
import { PanelDrawer } from './PanelDrawer'
import { leftToDecide } from './panelState'
import { Running } from './Running'
import { useAccounts } from './useAccounts'
import { useKept } from './useKept'
import { useRun } from './useRun'

interface ActionPanelProps extends ChosenAction {
  readonly unanswered: Run | undefined
  readonly onFinished: (applied: ReadonlySet<string>, unanswered: Run | undefined) => void
  /** Accounts are not to be decided on after all. */
  readonly onLeaveOut: (ids: readonly string[]) => void
  readonly onClosed: () => void
}

const none: readonly string[] = []

/** One action on the accounts that were ticked: decided, carried out, and what came of it. */
export function ActionPanel({
  kind,
  action,
  ids,
  outOfSight: outOfSightAtFirst = none,
  filter,
  unanswered,
  returnFocus,
  onFinished,
  onLeaveOut,
  onClosed,
}: ActionPanelProps) {
  const counted = useCounted()
  const { actionTitle } = useSentences()
  const [locale] = useLocaleState()
  const notify = useNotify()
  const closing = useClosing(onClosed)
  const { open } = closing
  // Leaving some out takes a round. In any later one, the page behind the panel is not what one decides from.
  const [hasLeftOut, setHasLeftOut] = useState(false)
  const title = actionTitle(action, kind)
  const { state, apply, retry, stop, decideAgain, leaveOut } = useRun({
    kind,
    action,
    ids,
    unanswered,
    onFinished,
    onComplete: ({ outcomes }) => {
      const before = new Map(accounts.loaded?.accounts.map(account => [account.id, account]))
      const so = alreadySo(outcomes, before).size
      const toAll = so > 0 ? 'applied_to_all_so' : 'applied_to_all'
      const [one] = outcomes.size === 1 ? outcomes.keys() : []
      const name = one === undefined ? undefined : before.get(one)?.organizationName
      closing.close(() =>
        notify(`actions.outcome.${name === undefined ? toAll : 'applied_to_one'}`, {
          type: 'success',
          messageArgs: {
            action: title,
            name,
            smart_count: outcomes.size,
            count: outcomes.size.toLocaleString(locale),
            changed: (outcomes.size - so).toLocaleString(locale),
            so: so.toLocaleString(locale),
          },
        }),
      )
    },
  })
  const left = useMemo(() => leftToDecide(state), [state])
  const { id: operatorId } = useSignedIn().actor
  const key = useMemo(
    () => draftKey({ operatorId, kind, action, ids: left }),
    [operatorId, kind, action, left],
  )
  // Before the draft is read, since one without it is not to be there.
  const [seenBefore] = useState(() =>
    action === 'edit' && key !== undefined ? seenWithDraft(key) : undefined,
  )
  const accounts = useAccounts({ kind, action, ids: state.ids, round: state.round, seenBefore })
  const only = state.ids.length === 1 ? accounts.loaded?.accounts[0] : undefined
  const draft = useKeptDraft(key, untouched)
  const outOfSight = useMemo(() => {
    const still = new Set(state.ids)
    return outOfSightAtFirst.filter(id => still.has(id))
  }, [outOfSightAtFirst, state.ids])
  const panel = useMemo(
    () => (open ? { kind, action, ids: left, outOfSight, filter } : undefined),
    [open, kind, action, left, outOfSight, filter],
  )
  useKept(panel, key, action === 'edit' ? accounts.seen : undefined)

  // After the drawer has let the rest of the page be focused again.
  useEffect(() => {
    if (!open) returnFocus()
  }, [open, returnFocus])

  const close = () => (state.phase === 'applying' ? stop() : closing.close())

  return (
    <PanelDrawer
      open={open}
      title={title}
      step={`${state.phase} ${state.round} ${draft.timesStartedOver}`}
      subtitle={
        only ? <Name of={only.organizationName} /> : counted(`actions.panel.about.${kind}`, state.ids.length)
      }
      onClose={close}
      onClosed={closing.onClosed}
    >
      {state.phase === 'deciding' && (
        <Deciding
          kind={kind}
          action={action}
          ids={state.ids}
          note={
            state.round <= (hasLeftOut ? 1 : 0) && (
              <OutOfSightNote
                kind={kind}
                action={action}
                ids={state.ids}
                outOfSight={outOfSight}
                filter={filter}
                onLeaveOut={unlisted => {
                  setHasLeftOut(true)
                  leaveOut(unlisted)
                  onLeaveOut(unlisted)
                }}
              />
            )
          }
          accounts={accounts}
          draft={draft.kept}
          isFromBefore={draft.isFromBefore}
          onEdit={typed => draft.keep(before => ({ ...before, ...typed }))}
          onStartOver={() => draft.startOver()}
          onApply={apply}
          onCancel={close}
        />
      )}
      {state.phase === 'applying' && (
        <Running progress={state.progress} stopping={state.stopping} onStop={stop} />
      )}
      {state.phase === 'applied' && (
        <Outcome
          title={title}
          state={state}
          accounts={accounts.loaded?.accounts ?? []}
          onRetry={() => retry(state.run)}
          onDecideAgain={decideAgain}
          onClose={close}
        />
      )}
    </PanelDrawer>
  )
}
