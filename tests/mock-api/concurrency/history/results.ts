import type { Row } from '../../client'
import type { Entry } from './entry'

/** What became of one account, in the answer to a command. */
export interface Result {
  readonly id: string
  readonly outcome: 'applied' | 'refused' | 'not-found'
  readonly record?: Row
  readonly problem?: { readonly reason: string; readonly record?: Row }
}

export function resultsIn({ body }: Pick<Entry, 'body'>): readonly Result[] {
  // The contract's answer to a command.
  return (body as { readonly results: readonly Result[] }).results
}
