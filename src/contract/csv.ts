/** One line of a CSV file (RFC 4180), without its line end. A list stands in one cell, its parts joined by `; `. */
export function csvLine(cells: readonly unknown[]): string {
  return cells.map(csvCell).join(',')
}

/** A cell that a spreadsheet shows as text: one that would start a formula begins with an apostrophe. */
function csvCell(value: unknown): string {
  const text = Array.isArray(value) ? value.map(partOf).join('; ') : String(value ?? '')
  const safe = typeof value !== 'number' && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A part of a list: a word, or a line with its moment. */
function partOf(part: unknown): string {
  const { at, message } = Object(part)
  return typeof message === 'string' ? `${at} ${message}` : String(part)
}
