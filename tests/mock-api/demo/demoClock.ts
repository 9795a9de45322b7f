import type { DemoClock } from '#contract'
import type { Client } from '../client'

/** Moves the clock of a demo; answers the day and what the calendar did. */
export async function move(
  by: Client,
  body: Readonly<Record<string, unknown>>,
  key?: string,
): Promise<DemoClock> {
  const answer = await by.post('/api/demo/clock', body, key === undefined ? {} : { 'Idempotency-Key': key })
  if (answer.status !== 200) throw new Error(`answered ${answer.status}: ${answer.text}`)
  return answer.json as DemoClock
}

/** What the calendar did, as `day account action`. */
export function done({ events }: DemoClock): readonly string[] {
  return events.map(({ on, accountId, action }) => `${on} ${accountId} ${action}`)
}
