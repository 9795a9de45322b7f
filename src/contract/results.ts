import type { Problem } from './problem'
import type { AccountRecord, PendingRecord } from './records'

/** What became of one account of a command. */
export type CommandResult<Record extends AccountRecord = AccountRecord> =
  | { readonly id: string; readonly outcome: 'applied'; readonly record: Record }
  | { readonly id: string; readonly outcome: 'refused'; readonly problem: Problem }
  | { readonly id: string; readonly outcome: 'not-found' }

/** What became of one pending account. The record is there as long as it is pending. */
export type PendingResult =
  | { readonly id: string; readonly outcome: 'applied'; readonly record?: PendingRecord }
  | Exclude<CommandResult, { readonly outcome: 'applied' }>

export interface PendingAnswer {
  readonly results: readonly PendingResult[]
}

/** The answer to a command: one result per id, in the order of the ids. */
export interface CommandAnswer<Record extends AccountRecord = AccountRecord> {
  readonly results: readonly CommandResult<Record>[]
}
