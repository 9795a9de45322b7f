import { csvLine, type Separator } from '#contract'
import type { CsvAnswer } from '../../api'

/** The answer ended before all rows were there. */
export class CutShortError extends Error {
  readonly rows: number
  readonly total: number

  constructor(rows: number, total: number, cause?: unknown) {
    super(`an export ended after ${rows} of ${total} rows`, { cause })
    this.rows = rows
    this.total = total
  }
}

/** How a file is put together: until it is given up, and telling how many rows have come. */
export interface CsvCourse {
  readonly signal: AbortSignal
  readonly onRows: (rows: number) => void
}

/** So much is handed over to the browser at a time, which keeps a file where it does not weigh on the page. */
const handedOver = 4 * 1024 * 1024

/**
 * Reads a CSV answer to its end, as a file whose first line is in the reader's words. It tells how many rows have come. Throws a CutShortError when
 * they were not all, and the AbortError of a signal.
 */
export async function csvFile(
  { body, total }: CsvAnswer,
  { headings, separator }: { readonly headings: readonly string[]; readonly separator: Separator },
  { signal, onRows }: CsvCourse,
): Promise<Blob> {
  let file = new Blob([`${csvLine(headings, separator)}\r\n`])
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const lines = lineCounter()
  const rows = () => Math.max(0, lines.count - 1)
  const handOver = () => {
    file = new Blob([file, ...pieces])
    pieces = []
    bytes = 0
  }
  const reader = body.getReader()
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined), { once: true })
  for (;;) {
    const { done, value } = await reader.read().catch(error => {
      signal.throwIfAborted()
      throw new CutShortError(rows(), total, error)
    })
    if (done) break
    const headed = lines.count === 0
    lines.read(value)
    // The names of the fields are one line, and hold none.
    if (!headed) pieces.push(value)
    else if (lines.count > 0) pieces.push(value.subarray(value.indexOf(lineEnd) + 1))
    bytes += value.length
    if (bytes > handedOver) handOver()
    onRows(rows())
  }
  signal.throwIfAborted()
  if (rows() !== total) throw new CutShortError(rows(), total)
  handOver()
  return file
}

const lineEnd = 10
const quotationMark = 34

/** Counts the lines that have ended: a line end between quotation marks stands in a cell. */
function lineCounter() {
  let count = 0
  let quoted = false
  return {
    get count() {
      return count
    },
    read(piece: Uint8Array): void {
      for (const byte of piece) {
        if (byte === quotationMark) quoted = !quoted
        else if (byte === lineEnd && !quoted) count++
      }
    },
  }
}
