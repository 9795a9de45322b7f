import { csvLine } from '#contract'

/** One account's row of a saved outcome. */
export interface OutcomeRow {
  readonly organizationName: string
  readonly id: string
  readonly outcome: string
  readonly explanation: string
}

/** What became of every account, as a file that a spreadsheet opens: the byte order mark lets it read the names as UTF-8. */
export function outcomeCsv(headings: readonly string[], rows: readonly OutcomeRow[]): string {
  const lines = rows.map(row => csvLine([row.organizationName, row.id, row.outcome, row.explanation]))
  return `\uFEFF${[csvLine(headings), ...lines].join('\r\n')}\r\n`
}
