/** One line of a CSV file (RFC 4180), without its line end. A list stands in one cell, its parts joined by `; `. */
export function csvLine(cells: readonly unknown[]): string {
  return cells.map(csvCell).join(',')
}

function csvCell(value: unknown): string {
  if (typeof value === 'number') return String(value)
  const text = asText(Array.isArray(value) ? value.map(partOf).join('; ') : String(value ?? ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/*
 * What a formula begins with, in the width of Latin letters and in that of Chinese ones; before it may stand what cannot be seen, which
 * some spreadsheets take away. It begins a cell, or follows a semicolon, a tab or a line end: where these separate cells or rows,
 * a cell begins there too, quotation marks or not. Apostrophes before it count as text, so that one more can be told from those.
 */
const sign = String.raw`[=+\-@＝＋－＠﹦﹢﹣﹫]`
const unseen = String.raw`[\s\p{Cc}\p{Cf}']*`
const begins = String.raw`(?<=^|[;\t\r\n])`
const beforeSign = `(?=${unseen}${sign})`
const beforeBreak = String.raw`(?='*[\t\r\n])`
const formula = new RegExp(`${begins}${beforeSign}|^${beforeBreak}`, 'gu')
const protectedFormula = new RegExp(`${begins}'${beforeSign}|^'${beforeBreak}`, 'gu')

/** A text that no spreadsheet takes for a formula: where one would begin stands an apostrophe. `textOf` takes it away again. */
export function asText(text: string): string {
  return text.replace(formula, "'")
}

/** The text that `asText` made safe, as it was. */
export function textOf(safe: string): string {
  return safe.replace(protectedFormula, '')
}

/** A part of a list: a word, or a line with its moment. */
function partOf(part: unknown): string {
  const { at, message } = Object(part)
  return typeof message === 'string' ? `${at} ${message}` : String(part)
}
