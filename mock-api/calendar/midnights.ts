import type { Backend } from '../operations/operation'
import { carryOutDays } from './carryOutDays'

const beat = 1_000

/**
 * Looks each second whether a day has come that has to be carried out: after midnight (UTC), and after a move of a demo's clock
 * that was cut short. Answers how to stop: a day that was begun is finished.
 */
export function keepMidnights(backend: Backend, onFailure: (error: unknown) => void): () => Promise<void> {
  let carryingOut: Promise<unknown> | undefined
  const timer = setInterval(() => {
    carryingOut ??= carryOutDays(backend)
      .catch(onFailure)
      .finally(() => {
        carryingOut = undefined
      })
  }, beat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await carryingOut
  }
}
