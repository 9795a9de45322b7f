import { useTranslateLabel } from 'react-admin'
import type { ListName } from '#contract'
import { useSignedIn } from '../../api'
import { type ExportOrder, useStartExport } from './Exports'
import { fileName } from './fileName'
import { useSeparator } from './useSeparator'

/** A list as it is exported. */
export interface ExportedList {
  readonly resource: ListName
  /** The fields, in the order of the file's columns. */
  readonly columns: readonly string[]
  /** Headings of fields that the list calls otherwise. */
  readonly headings?: Readonly<Record<string, string>>
}

/** Starts an export of rows of a list, under the headings that its table has. `called` is what the file holds, in words. */
export function useExport({ resource, columns, headings = {} }: ExportedList) {
  const translateLabel = useTranslateLabel()
  const start = useStartExport()
  const { today } = useSignedIn().session
  const [separator] = useSeparator()
  const headed = (field: string) => ({
    field,
    heading: headings[field] ?? String(translateLabel({ resource, source: field })),
  })
  return (rows: ExportOrder['rows'], called: readonly string[]) =>
    start({ resource, rows, columns: columns.map(headed), separator, file: fileName(called, today) })
}
