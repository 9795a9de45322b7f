import { type Run, unknownPart } from '../run/run'

/** Where a person stands with an action. `ids` are the accounts it is about; `round` goes up when they are looked at anew. */
export type PanelState = { readonly ids: readonly string[]; readonly round: number } & PanelPhase

export type PanelPhase =
  /** `earlier`: what was sent before and is still without an answer. */
  | { readonly phase: 'deciding'; readonly earlier?: Run | undefined }
  | {
      readonly phase: 'applying'
      readonly run: Run
      readonly progress: Progress
      readonly stopping: boolean
    }
  | { readonly phase: 'applied'; readonly run: Run }

/** How many accounts have been reported on, of those that this sending is about. */
export interface Progress {
  readonly done: number
  readonly of: number
}

export type PanelEvent =
  | { readonly type: 'progressed'; readonly run: Run; readonly progress: Progress }
  | { readonly type: 'stopping' }
  | { readonly type: 'finished' }
  | { readonly type: 'decided-again' }
  | { readonly type: 'left-out'; readonly ids: readonly string[] }

/** The panel as it opens. A run of which something was never answered comes first: it is not to be decided a second time. */
export function openedPanel(ticked: readonly string[], unanswered: Run | undefined): PanelState {
  if (!unanswered) return { ids: ticked, round: 0, phase: 'deciding' }
  const ids = [...new Set([...unanswered.outcomes.keys(), ...ticked])]
  return { ids, round: 0, phase: 'applied', run: unanswered }
}

export function panelReducer(state: PanelState, event: PanelEvent): PanelState {
  const { ids, round } = state
  switch (event.type) {
    case 'progressed': {
      const stopping = state.phase === 'applying' && state.stopping
      return { ids, round, phase: 'applying', run: event.run, progress: event.progress, stopping }
    }
    case 'stopping':
      return state.phase === 'applying' ? { ...state, stopping: true } : state
    case 'finished':
      return state.phase === 'applying' ? { ids, round, phase: 'applied', run: state.run } : state
    case 'decided-again':
      return {
        ids: leftToDecide(state),
        round: round + 1,
        phase: 'deciding',
        earlier: state.phase === 'deciding' ? state.earlier : unknownPart(state.run),
      }
    case 'left-out': {
      if (state.phase !== 'deciding') return state
      const leftOut = new Set(event.ids)
      return { ...state, ids: ids.filter(id => !leftOut.has(id)), round: round + 1 }
    }
  }
}

/** The accounts on which something can still be decided: neither applied, nor waiting for an answer that has not come. */
export function leftToDecide(state: PanelState): readonly string[] {
  if (state.phase === 'deciding') return state.ids
  const { outcomes } = state.run
  return state.ids.filter(id => {
    const outcome = outcomes.get(id)?.is
    return outcome !== 'applied' && outcome !== 'failed'
  })
}
