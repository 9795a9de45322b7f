import { changeLine, changesIn } from './changes'
import { csvLine, type Separator } from './csv'
import { type ListDefinition, type ListName, listDefinitions } from './listFields'

/** A record of any list, as far as its fields are concerned. */
export type ExportedRecord = Readonly<Record<string, unknown>>

/** A field that is none of the record's, which names its distributor by its id alone. */
export const nameOfDistributor = 'distributor.organizationName'

interface ExportedWith {
  readonly separator: Separator
  /** The names of distributors by their ids, where their column is exported. */
  readonly distributors: ReadonlyMap<string, string>
}

/** Writes records of a list as lines of its export, without line ends, each with these columns. The one writer of backend and console. */
export function exportedRow(
  list: ListName,
  columns: readonly string[],
  { separator, distributors }: ExportedWith,
): (record: ExportedRecord) => string {
  const fields: ListDefinition['fields'] = listDefinitions[list].fields
  const cells = columns.map((column): ((record: ExportedRecord) => unknown) => {
    if (column === nameOfDistributor) return record => distributors.get(String(record['distributorId']))
    if (fields[column]?.is !== 'changes') return record => fieldIn(record, column)
    return ({ before, after }) => changesIn({ before, after }).map(changeLine)
  })
  return record =>
    csvLine(
      cells.map(cell => cell(record)),
      separator,
    )
}

/** A field's value, whether it stands in the record or in a record within it (`partner.organizationName`). */
export function fieldIn(record: ExportedRecord, field: string): unknown {
  if (!field.includes('.')) return record[field]
  return field.split('.').reduce<unknown>((value, name) => Object(value)[name], record)
}
