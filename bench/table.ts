/** A line of the report. */
export interface Row {
  readonly what: string
  readonly ours: string
  readonly comparedTo?: string
  readonly ratio?: number
  readonly target?: string
  readonly met?: boolean
}

/** A line of the report for so many customers, beside what else was measured in the same way. */
export interface SizeRow extends Omit<Row, 'comparedTo' | 'ratio'> {
  readonly customers: number
  /** json-server as it comes. */
  readonly plain?: Beside
  /** A server that does nothing but send the same bytes. */
  readonly bare?: Beside
}

export interface Beside {
  readonly says: string
  /** Ours by theirs. */
  readonly ratio: number
}

/** The rows as a table in Markdown, whose columns also line up on a terminal. */
export function tableOf(rows: readonly Row[]): string {
  return table(
    ['what', 'ours', 'compared to', 'ratio', 'target', 'met?'],
    rows.map(({ what, ours, comparedTo = '', ratio, target = '', met }) => [
      what,
      ours,
      comparedTo,
      times(ratio),
      target,
      judgement(met),
    ]),
  )
}

/** The rows of all sizes, what is the same thing one below the other. */
export function sizeTableOf(rows: readonly SizeRow[]): string {
  const whats = [...new Set(rows.map(({ what }) => what))]
  return table(
    ['what', 'customers', 'ours', 'json-server', 'ratio', 'the bytes alone', 'ratio', 'target', 'met?'],
    whats
      .flatMap(what => rows.filter(row => row.what === what))
      .map(({ what, customers, ours, plain, bare, target = '', met }) => [
        what,
        customers.toLocaleString('en'),
        ours,
        plain?.says ?? '',
        times(plain?.ratio),
        bare?.says ?? '',
        times(bare?.ratio),
        target,
        judgement(met),
      ]),
  )
}

function table(titles: readonly string[], cells: readonly (readonly string[])[]): string {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...cells.map(line => line[column]?.length ?? 0)),
  )
  const lineOf = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  const rule = lineOf(widths.map(width => '-'.repeat(width)))
  return [lineOf(titles), rule, ...cells.map(lineOf)].join('\n')
}

function times(ratio: number | undefined): string {
  return ratio === undefined ? '' : `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`
}

function judgement(met: boolean | undefined): string {
  if (met === undefined) return ''
  return met ? 'yes' : 'NO'
}

export function inMilliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
}

export function inMegabytes(value: number): string {
  return `${value.toFixed(0)} MB`
}

/** A time beside another one: below 1, ours is shorter. */
export function timeBeside(ours: number, theirs: number): Beside {
  return { says: inMilliseconds(theirs), ratio: ours / theirs }
}

export function judged(milliseconds: number, target: number | undefined): Pick<Row, 'target' | 'met'> {
  return target === undefined ? {} : { target: `< ${target} ms`, met: milliseconds < target }
}
