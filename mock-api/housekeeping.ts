import { sessionDays } from './middlewares/authenticate'
import type { Store, Stored } from './store/store'

/** How long an answer is kept for its idempotency key. */
const answerHours = 24
/** How many sign-ins of one operator are kept. Whoever signs in again and again must not fill the memory. */
const mostSessions = 1_000

/** Forgets answers and sign-ins that have had their time, and the oldest sign-ins of an operator that has very many. */
export async function keepHouse(store: Store, now: Date): Promise<void> {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000).toISOString()
  const stale = <Row extends { id: string; at: string }>(rows: readonly Row[], since: string) =>
    rows.filter(({ at }) => at < since).map(({ id }) => id)

  await store.commit(async reads => {
    const sessions = await reads.all('sessions')
    return {
      remove: {
        answers: stale(await reads.all('answers'), before(answerHours)),
        sessions: [...new Set([...stale(sessions, before(sessionDays * 24)), ...tooMany(sessions)])],
      },
      answer: undefined,
    }
  })
}

function tooMany(sessions: readonly Stored<'sessions'>[]): readonly string[] {
  const newestFirst = sessions.toSorted((one, other) => (one.at < other.at ? 1 : -1))
  const counts = new Map<string, number>()
  return newestFirst.flatMap(({ id, operatorId }) => {
    const count = (counts.get(operatorId) ?? 0) + 1
    counts.set(operatorId, count)
    return count > mostSessions ? [id] : []
  })
}
