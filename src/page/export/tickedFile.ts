import {
  csvLine,
  type ExportedRecord,
  exportedRow,
  type ListName,
  nameOfDistributor,
  type Separator,
} from '#contract'
import { readInPieces } from '../../api'
import type { CsvCourse } from './csvFile'

interface TickedRows {
  readonly resource: ListName
  readonly ids: readonly string[]
  readonly fields: readonly string[]
  readonly headings: readonly string[]
  readonly separator: Separator
}

type ReadRecord = ExportedRecord & { readonly id: string }

/** Reads records of a list by their ids; those that are not there, or not to be seen, are left out. */
type Read = (list: string, ids: readonly string[]) => Promise<readonly ReadRecord[]>

/**
 * The file of the rows that were ticked, in the order in which they were, with the lines that the API would answer. They are read some at a time, since an
 * address has no room for the ids of thousands; so they are not all of one moment.
 */
export async function tickedFile(
  { resource, ids, fields, headings, separator }: TickedRows,
  read: Read,
  { signal, onRows }: CsvCourse,
): Promise<{ readonly file: Blob; readonly rows: number; readonly missing: number }> {
  const found = await readInPieces(ids, {
    read: piece => read(resource, piece),
    onProgress: onRows,
    signal,
  })
  const records = ids.flatMap(id => found.get(id) ?? [])
  const distributors = fields.includes(nameOfDistributor)
    ? await namesOf(records, read)
    : new Map<string, string>()
  signal.throwIfAborted()
  const lineOf = exportedRow(resource, fields, { separator, distributors })
  const lines = [csvLine(headings, separator), ...records.map(lineOf)].map(line => `${line}\r\n`)
  return { file: new Blob(lines), rows: records.length, missing: ids.length - records.length }
}

async function namesOf(records: readonly ReadRecord[], read: Read): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(records.map(record => String(record['distributorId'])))
  const found = await readInPieces([...ids], { read: piece => read('distributors', piece) })
  return new Map([...found.values()].map(({ id, organizationName }) => [id, String(organizationName)]))
}
