import { useEffect, useReducer, useRef } from 'react'
import { useRefresh } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { usePartnerAppDataProvider } from '../../api'
import { idsOf } from '../outcome/outcome'
import type { ActionRequest } from '../run/actionRequest'
import { applyInRequests } from '../run/applyInRequests'
import { isComplete, isOvertaken, newRun, type Run, reported, unknownPart } from '../run/run'
import { type AnyAction, resourceOfAction } from '../subject/subject'
import { openedPanel, panelReducer } from './panelState'

/** A request that has had no answer for so long counts as failed. */
const answerWithin = 30_000

interface RunOptions {
  readonly kind: AccountKind
  readonly action: AnyAction
  readonly ids: readonly string[]
  /** What an earlier run of this action never got an answer to. */
  readonly unanswered: Run | undefined
  /** Tells all that has been applied since the panel opened. */
  readonly onFinished: (applied: ReadonlySet<string>, unanswered: Run | undefined) => void
  /** Nothing is left to be told or done. */
  readonly onComplete: (run: Run) => void
}

/** The panel's state, and what moves it on: apply, retry, stop, decide again, leave accounts out. */
export function useRun({ kind, action, ids, unanswered, onFinished, onComplete }: RunOptions) {
  const { act } = usePartnerAppDataProvider()
  const refresh = useRefresh()
  const [state, dispatch] = useReducer(panelReducer, undefined, () => openedPanel(ids, unanswered))
  const applied = useRef(new Set<string>())
  const stopper = useRef<AbortController>(null)
  // What is known of the accounts may come while it runs.
  const latest = useRef(onComplete)
  useEffect(() => {
    latest.current = onComplete
  })
  useEffect(() => () => stopper.current?.abort(), [])

  const send = ({ idempotencyKey, ...request }: ActionRequest) =>
    act(
      resourceOfAction(action, kind),
      { action, ...request },
      { idempotencyKey, signal: AbortSignal.timeout(answerWithin) },
    )

  async function start(begun: Run, requests: readonly ActionRequest[]) {
    const controller = new AbortController()
    stopper.current = controller
    let run = begun
    let done = 0
    const of = requests.reduce((sum, request) => sum + request.ids.length, 0)
    dispatch({ type: 'progressed', run, progress: { done, of } })
    for await (const report of applyInRequests(requests, send, controller.signal)) {
      run = reported(run, report)
      done += report.request.ids.length
      dispatch({ type: 'progressed', run, progress: { done, of } })
    }
    for (const id of idsOf(run.outcomes, 'applied')) applied.current.add(id)
    onFinished(applied.current, unknownPart(run))
    refresh()
    if (isComplete(run, state.ids)) latest.current(run)
    else dispatch({ type: isOvertaken(run) ? 'decided-again' : 'finished' })
  }

  return {
    state,
    apply: (requests: readonly ActionRequest[]) =>
      start(newRun(requests, state.phase === 'deciding' ? state.earlier : undefined), requests),
    retry: (run: Run) => start(run, run.unanswered),
    stop: () => {
      stopper.current?.abort()
      dispatch({ type: 'stopping' })
    },
    decideAgain: () => dispatch({ type: 'decided-again' }),
    leaveOut: (left: readonly string[]) => dispatch({ type: 'left-out', ids: left }),
  }
}
