import { type CalendarDate, dayOfInstant, editions } from '#lifecycle'
import type { Now } from './operations/operation'
import type { Reads } from './store/store'

/**
 * The backend's day, edition and instant. The day is the one up to which the calendar has been carried out, so that nothing is decided
 * on a day whose trials have not ended yet; the instant is that day with the real time.
 */
export async function nowOf(reads: Pick<Reads, 'settings'>, now: () => Date): Promise<Now> {
  const { today, edition, demo } = await reads.settings()
  const instant = now().toISOString()
  const at = demo || today >= realDay(now) ? `${today}${instant.slice(10)}` : `${today}T23:59:59.999Z`
  return { today, edition: editions[edition], at }
}

/** The real day, in UTC. */
export function realDay(now: () => Date): CalendarDate {
  return dayOfInstant(now().toISOString())
}
