import { type OnboardingStatus, onboardingStatuses } from '#lifecycle'
import type { Row } from '../client'
import type { Life } from './lives'
import type { Onboarded } from './onboarded'

/**
 * Holds what was answered against what is there. Two lists are read in two moments; an account that is in neither when Pending
 * is read first, or in both when it is read last, is in the wrong place.
 */
export async function placesIn({ vendor }: Life, accounts: readonly Onboarded[]) {
  const known = accounts.filter(({ id }) => id !== '').map(account => ({ ...account }))
  const read = async (resource: string) => {
    const rows: Row[] = []
    for (let first = 0; ; first += 1_000) {
      const wanted = {
        filter: { q: 'Organization ' },
        sort: ['id', 'ASC'],
        range: [first, first + 999],
      } as const
      const page = await vendor.list(resource, wanted)
      rows.push(...page.rows)
      if (page.rows.length < 1_000) return rows
    }
  }
  const listed = async () =>
    new Set([...(await read('customers')), ...(await read('partners'))].map(({ id }) => id))

  const pending = new Map((await read('pending')).map(row => [row.id, row]))
  const arrived = await listed()
  const stillPending = await read('pending')
  return {
    pending: stillPending.length,
    listed: arrived.size,
    lost: [
      ...known
        .filter(({ id }) => !pending.has(id) && !arrived.has(id))
        .map(({ id }) => `${id} is in neither`),
      ...stillPending.filter(({ id }) => arrived.has(id)).map(({ id }) => `${id} is in both`),
      ...known
        .filter(({ id, reached }) => isBehind(pending.get(id), reached))
        .map(({ id, reached }) => `${id} had reached ${reached}, and has not any more`),
    ],
  }
}

const order: readonly unknown[] = onboardingStatuses

function isBehind(row: Row | undefined, reached: OnboardingStatus | null): boolean {
  const rank = (status: unknown) => order.indexOf(status)
  return row !== undefined && rank(row['status']) < rank(reached)
}
