import type { Backend } from '../operations/operation'
import { carryOutDays } from './carryOutDays'

/**
 * Looks each second whether a day has come that has to be carried out: after midnight (UTC), and after a move of a demo's clock
 * that was cut short. What hinders it is told once, and again when it is something else. Answers how to stop: what was begun is finished.
 */
export function keepMidnights(
  backend: Backend,
  onFailure: (error: unknown) => void,
  { beat = 1_000 }: { beat?: number } = {},
): () => Promise<void> {
  let carryingOut: Promise<unknown> | undefined
  let told: string | undefined
  const tell = (error: unknown) => {
    if (String(error) !== told) onFailure(error)
    told = String(error)
  }
  const look = () =>
    carryOutDays(backend)
      .then(() => {
        told = undefined
      }, tell)
      .finally(() => {
        carryingOut = undefined
      })
  const timer = setInterval(() => {
    carryingOut ??= look()
  }, beat)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await carryingOut
  }
}
