import { onEachBeat } from '../beat'
import type { Backend } from '../operations/operation'
import { carryOutDays } from './carryOutDays'

/**
 * Looks each second whether a day has come that has to be carried out: after midnight (UTC), and after a move of a demo's clock
 * that was cut short. Answers how to stop.
 */
export function keepMidnights(
  backend: Backend,
  onFailure: (error: unknown) => void,
  { beat = 1_000 }: { beat?: number } = {},
): () => Promise<void> {
  return onEachBeat(beat, () => carryOutDays(backend), onFailure)
}
