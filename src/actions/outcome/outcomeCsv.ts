import { csvLine, type Separator } from '#contract'

/** One account's row of a saved outcome. */
export interface OutcomeRow {
  readonly organizationName: string
  readonly id: string
  readonly outcome: string
  readonly explanation: string
}

/** What became of every account, as CSV. */
export function outcomeCsv(
  headings: readonly string[],
  rows: readonly OutcomeRow[],
  separator: Separator,
): string {
  const cells = rows.map(row => [row.organizationName, row.id, row.outcome, row.explanation])
  const lines = [headings, ...cells].map(line => csvLine(line, separator))
  return `${lines.join('\r\n')}\r\n`
}
