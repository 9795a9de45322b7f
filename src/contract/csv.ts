/** What parts the cells of a line: Excel takes the one that its country's Windows has, in Italy and wherever decimals have a comma the semicolon. */
export const separators = { comma: ',', semicolon: ';' } as const
export type Separator = keyof typeof separators

export function isSeparator(value: unknown): value is Separator {
  return typeof value === 'string' && Object.hasOwn(separators, value)
}

/** One line of a CSV file (RFC 4180), without its line end. A list stands in one cell, its parts joined by `; `. */
export function csvLine(cells: readonly unknown[], separator: Separator = 'comma'): string {
  return cells.map(cell => csvCell(cell, separator)).join(separators[separator])
}

function csvCell(value: unknown, separator: Separator): string {
  if (typeof value === 'number') return String(value)
  const text = asText(Array.isArray(value) ? value.map(partOf).join('; ') : String(value ?? ''), separator)
  return /["\r\n]/.test(text) || text.includes(separators[separator])
    ? `"${text.replaceAll('"', '""')}"`
    : text
}

/*
 * What a formula begins with, in the width of Latin letters and in that of Chinese ones; before it may stand what cannot be seen, which
 * some spreadsheets take away. It begins a cell, or follows a semicolon, a tab or a line end, and in a file of semicolons a comma: where
 * these separate cells or rows, a cell begins there too, quotation marks or not. Apostrophes before it count as text, so that one more can be
 * told from those.
 */
const sign = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫]`
const unseen = String.raw`[\s\p{Cc}\p{Cf}']*`
const beforeSign = `(?=${unseen}${sign})`
const beforeBreak = String.raw`(?='*[\t\r\n])`
const formulas = { comma: formulasAfter(';'), semicolon: formulasAfter(';,') } as const

function formulasAfter(separating: string) {
  const begins = String.raw`(?<=^|[${separating}\t\r\n])`
  return {
    bare: new RegExp(`${begins}${beforeSign}|^${beforeBreak}`, 'gu'),
    protected: new RegExp(`${begins}'${beforeSign}|^'${beforeBreak}`, 'gu'),
  }
}

/** A text that no spreadsheet takes for a formula: where one would begin stands an apostrophe. `textOf` takes it away again. */
export function asText(text: string, separator: Separator = 'comma'): string {
  return text.replace(formulas[separator].bare, "'")
}

/** The text that `asText` made safe, as it was. */
export function textOf(safe: string, separator: Separator = 'comma'): string {
  return safe.replace(formulas[separator].protected, '')
}

/** A part of a list: a word, or a line with its moment. */
function partOf(part: unknown): string {
  const { at, message } = Object(part)
  return typeof message === 'string' ? `${at} ${message}` : String(part)
}
