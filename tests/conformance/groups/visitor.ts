import { setTimeout } from 'node:timers/promises'
import type { Row } from '../../mock-api/client'
import type { HttpAnswer } from '../../mock-api/http'
import { tokenIn } from '../../model/plainRecord'
import type { App } from '../app'

/** Somebody who has the link of a pending account, and nothing else. */
export const visitorOf = ({ anybody }: App, record: Row) => {
  const path = `/api/activations/${tokenIn(record)}`
  return {
    open: () => anybody.get(path),
    start: () => anybody.post(`${path}/start`, {}),
    consent: (account: unknown = 'ada@contoso.example') => anybody.post(`${path}/consent`, { account }),
    configure: (account: unknown = 'ada@contoso.example') => anybody.post(`${path}/configure`, { account }),
  }
}

export function refused({ notes }: App, answer: HttpAnswer, reason: string): void {
  notes.equals(
    'a step out of order, or a failed one, is 409 with its reason',
    [answer.status, Object(answer.json).reason],
    [409, reason],
    answer,
  )
  notes.holds('it has a hint for what to do', typeof Object(answer.json).hint === 'string', answer)
}

/** A step, and one that is done already. */
export function done({ notes }: App, answer: HttpAnswer, status: string): void {
  notes.equals(
    'a step, and one that is done already, is 200',
    [answer.status, Object(answer.json).status],
    [200, status],
    answer,
  )
}

/** Waits for what moves by itself: an import takes at most 20 seconds. */
export async function until(
  { patience }: App,
  look: () => Promise<HttpAnswer | undefined>,
): Promise<HttpAnswer> {
  const end = Date.now() + 30_000
  while (Date.now() < end) {
    const found = await look()
    if (found) return found
    await setTimeout(patience)
  }
  throw new Error('an import takes at most 20 seconds; this onboarding has not moved for 30')
}
