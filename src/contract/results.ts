import type { Problem } from './problem'
import type { AccountRecord, PendingRecord } from './records'

/** What became of one account of a command. */
export type CommandResult<Record extends AccountRecord | PendingRecord = AccountRecord> =
  | { readonly id: string; readonly outcome: 'applied'; readonly record: Record }
  | { readonly id: string; readonly outcome: 'refused'; readonly problem: Problem }
  | { readonly id: string; readonly outcome: 'not-found' }

/** The answer to a command: one result per id, in the order of the ids. */
export interface CommandAnswer<Record extends AccountRecord | PendingRecord = AccountRecord> {
  readonly results: readonly CommandResult<Record>[]
}
