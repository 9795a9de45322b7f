import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import {
  type FilterPayload,
  useListFilterContext,
  useListPaginationContext,
  useListSortContext,
  useTranslate,
  useTranslateLabel,
} from 'react-admin'
import { ToolButton } from '../ToolButton'
import { useStartExport } from './Exports'

interface ExportButtonProps {
  readonly resource: string
  /** The fields, in the order of the file's columns. */
  readonly columns: readonly string[]
  /** Headings of fields that the list calls otherwise. */
  readonly headings?: Readonly<Record<string, string>>
  /** What the file is called. */
  readonly file: string
  /** What narrows the list without being among its filters. */
  readonly filter?: FilterPayload
}

/** Saves everything that matches the list's filters as CSV, in the list's order, under the headings that its table has. */
export function ExportButton({ resource, columns, headings = {}, file, filter = {} }: ExportButtonProps) {
  const translate = useTranslate()
  const translateLabel = useTranslateLabel()
  const start = useStartExport()
  const { filterValues } = useListFilterContext()
  const { sort } = useListSortContext()
  const { total } = useListPaginationContext()
  const headed = (field: string) => ({
    field,
    heading: headings[field] ?? String(translateLabel({ resource, source: field })),
  })
  const selection = { filter: { ...filterValues, ...filter }, sort }
  return (
    <ToolButton
      label={translate('page.export')}
      icon={<DownloadIcon />}
      onClick={() => start({ resource, selection, columns: columns.map(headed), file })}
      disabled={!total}
    />
  )
}
