import { dayOfInstant, editions } from '#lifecycle'
import type { Now } from './operations/operation'
import type { Reads } from './store/store'

/** The backend's day, edition and instant. Where a demo's clock sets the day, the instant is that day with the real time. */
export async function nowOf(reads: Pick<Reads, 'settings'>, now: () => Date): Promise<Now> {
  const { today: demoDay, edition } = await reads.settings()
  const instant = now().toISOString()
  const today = demoDay ?? dayOfInstant(instant)
  return { today, edition: editions[edition], at: `${today}${instant.slice(10)}` }
}
