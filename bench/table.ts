/** A line of the report. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly comparedTo?: string
  readonly ratio?: number
  readonly target?: string
  readonly met?: boolean
}

const titles = ['what', 'ours', 'compared to', 'ratio', 'target', 'met?'] as const

/** The rows as a table in Markdown, whose columns also line up on a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, ours, comparedTo = '', ratio, target = '', met }) => [
    what,
    ours,
    comparedTo,
    ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`,
    target,
    met === undefined ? '' : met ? 'yes' : 'NO',
  ])
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...cells.map(line => line[column]?.length ?? 0)),
  )
  const lineOf = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = lineOf(widths.map(width => '-'.repeat(width)))
  return [lineOf(titles), rule, ...cells.map(lineOf)].join('\n')
}

export function inMilliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}
