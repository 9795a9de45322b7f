import type { State } from '../../../../mock-api/store/state'

/** What is to have one effect, however often it is sent. */
export interface Plan {
  readonly key: string
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
  /** Visitors of links have no keys: their steps have one effect by themselves. */
  readonly by: 'operator' | 'visitor'
  /** What of each answer is the same: all of it; the outcomes alone, where records move by themselves; or the page of a link but for the day. */
  readonly same: 'all' | 'outcomes' | 'page'
  /** What is wrong with its effect, by all that is stored in the end. */
  wrongIn(stored: Stored): string | undefined
}

/** What is stored, by the accounts that it is about. */
export interface Stored {
  readonly state: State
  readonly revisions: ReadonlyMap<string, number>
  /** How many events tell of an action on an account, and how many mails of a kind went to it. */
  events(accountId: string, action: string): number
  mails(accountId: string, kind: string): number
}

/** Compares what was found to what should have been. */
export function unless(found: unknown, right: unknown, about: string): string | undefined {
  const text = JSON.stringify(found)
  return text === JSON.stringify(right) ? undefined : `${about}: ${text}`
}
