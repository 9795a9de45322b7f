import { calendarDateOf, type EditionId } from '#lifecycle'
import type { Api } from '../server'

/** Moves the demo to a day. */
export async function setDay({ store }: Api, today: string): Promise<void> {
  await store.commit(async reads => ({
    settings: { ...(await reads.settings()), today: calendarDateOf(today) },
    answer: undefined,
  }))
}

/** Lets another edition's rules hold from this moment. */
export async function setEdition({ store }: Api, edition: EditionId): Promise<void> {
  await store.commit(async reads => ({
    settings: { ...(await reads.settings()), edition },
    answer: undefined,
  }))
}
