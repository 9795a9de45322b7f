import { csvLine } from '#contract'

/** One account's row of a saved outcome. */
export interface OutcomeRow {
  readonly organizationName: string
  readonly id: string
  readonly outcome: string
  readonly explanation: string
}

/** What became of every account, as CSV. */
export function outcomeCsv(headings: readonly string[], rows: readonly OutcomeRow[]): string {
  const lines = rows.map(row => csvLine([row.organizationName, row.id, row.outcome, row.explanation]))
  return `${[csvLine(headings), ...lines].join('\r\n')}\r\n`
}
