import { sessionDays } from './middlewares/authenticate'
import type { Store } from './store/store'

/** How long an answer is kept for its idempotency key. */
const answerHours = 24

/** Forgets answers and sign-ins that have had their time. */
export async function keepHouse(store: Store, now: Date): Promise<void> {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  const stale = <Row extends { id: string; at: string }>(rows: readonly Row[], since: string) =>
    rows.filter(({ at }) => at < since).map(({ id }) => id)

  await store.commit(async reads => ({
    remove: {
      answers: stale(await reads.all('answers'), before(answerHours)),
      sessions: stale(await reads.all('sessions'), before(sessionDays * 24)),
    },
    answer: undefined,
  }))
}
