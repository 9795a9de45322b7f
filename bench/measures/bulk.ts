import type { CommandAnswer } from '#contract'
import { bodyOf, connect } from '../client'
import type { PartnerApp } from '../partnerApp'
import { inMilliseconds, judged, type SizeRow } from '../table'

/** One request that edits `most` customers in production: atomic, flushed, answered with every record. */
export async function measureBulk(
  ours: PartnerApp,
  bulk: {
    readonly customers: number
    readonly most: number
    readonly times: number
    readonly target: number
  },
): Promise<SizeRow> {
  const { customers, most, times, target } = bulk
  const client = connect()
  // First those that can be edited, then any: the largest requests are partly refused.
  const query = new URLSearchParams({ sort: '["subscriptionLevel","ASC"]' })
  const ids = bodyOf<string[]>(await client.send(ours.get(`/customers/ids?${query}`))).slice(0, most)
  const latencies: number[] = []
  let applied = 0
  for (let n = 0; n < times; n++) {
    const body = { ids, expiresOn: `2028-01-${10 + n}` }
    const answer = await client.send(ours.post('/customers/actions/edit', body))
    const { results } = bodyOf<CommandAnswer>(answer)
    applied = results.filter(({ outcome }) => outcome === 'applied').length
    latencies.push(answer.milliseconds)
  }
  client.close()
  const slowest = Math.max(...latencies)
  return {
    what: `edit of ${most} in one request: slowest of ${times}`,
    customers,
    ours: `${inMilliseconds(slowest)}, ${applied} applied`,
    ...judged(slowest, target),
  }
}
