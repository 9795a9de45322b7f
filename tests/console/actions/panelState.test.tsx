import { describe, expect, it } from 'vitest'
import {
  leftToDecide,
  openedPanel,
  type PanelEvent,
  type PanelState,
  panelReducer,
} from '../../../src/actions/panel/panelState'
import { newRun, reported } from '../../../src/actions/run/run'
import { answer, request } from './answers'

const [first, second] = [request('key-1', 'a', 'b'), request('key-2', 'c')]
const opened = openedPanel(['a', 'b', 'c'], undefined)
const half = reported(newRun([first, second]), {
  is: 'answered',
  request: first,
  results: answer(first, ['b']).results,
})
const whole = reported(half, { is: 'failed', request: second, because: 'No answer.' })
const progress = { done: 2, of: 3 }

function panelAfter(...events: readonly PanelEvent[]): PanelState {
  return events.reduce(panelReducer, opened)
}

describe('A panel', () => {
  it('opens with the accounts that were ticked, and nothing done', () => {
    expect(opened).toEqual({ ids: ['a', 'b', 'c'], round: 0, phase: 'deciding' })
  })

  it('goes on without accounts that are left out, as long as nothing has been sent', () => {
    const leftOut = panelAfter({ type: 'left-out', ids: ['b'] })
    expect(leftOut).toEqual({ ids: ['a', 'c'], round: 1, phase: 'deciding' })
    const applying = panelAfter({ type: 'progressed', run: half, progress })
    expect(panelReducer(applying, { type: 'left-out', ids: ['b'] })).toBe(applying)
  })

  it('opens on what an earlier run never got an answer to, before anything is decided anew', () => {
    const unanswered = reported(newRun([second]), { is: 'failed', request: second, because: 'No answer.' })
    expect(openedPanel(['a', 'b'], unanswered)).toMatchObject({
      phase: 'applied',
      ids: ['c', 'a', 'b'],
      run: unanswered,
    })
  })

  it('shows how far it is, and keeps saying that it stops', () => {
    const stopping = panelAfter(
      { type: 'progressed', run: half, progress },
      { type: 'stopping' },
      { type: 'progressed', run: whole, progress: { done: 3, of: 3 } },
    )
    expect(stopping).toMatchObject({ phase: 'applying', stopping: true, progress: { done: 3, of: 3 } })
  })

  it('shows the outcome when everything has been reported', () => {
    const state = panelAfter({ type: 'progressed', run: whole, progress }, { type: 'finished' })
    expect(state).toMatchObject({ phase: 'applied', run: whole })
  })

  it('leaves to decide what was neither applied nor waits for an answer', () => {
    const state = panelAfter({ type: 'progressed', run: whole, progress }, { type: 'finished' })
    expect(leftToDecide(state)).toEqual(['b'])
  })

  it('looks anew at what is left, and keeps what waits for an answer', () => {
    const state = panelAfter(
      { type: 'progressed', run: whole, progress },
      { type: 'finished' },
      { type: 'decided-again' },
    )
    expect(state).toMatchObject({
      phase: 'deciding',
      ids: ['b'],
      round: 1,
      earlier: { unanswered: [second] },
    })
  })

  it('does not stop what is not under way', () => {
    expect(panelAfter({ type: 'stopping' }, { type: 'finished' })).toBe(opened)
  })
})
