import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import {
  type FilterPayload,
  useListFilterContext,
  useListPaginationContext,
  useListSortContext,
  useTranslate,
} from 'react-admin'
import { ToolButton } from '../ToolButton'
import { useHasUnreadableFilter } from '../useHasUnreadableFilter'
import { type ExportedList, useExport } from './useExport'

interface ExportButtonProps {
  readonly exported: ExportedList
  /** What the file holds, in words. */
  readonly called: readonly string[]
  /** What narrows the list without being among its filters. */
  readonly filter?: FilterPayload
  readonly disabled?: boolean
}

/** Saves everything that matches the list's filters as CSV, in the list's order. */
export function ExportButton({ exported, called, filter = {}, disabled = false }: ExportButtonProps) {
  const translate = useTranslate()
  const save = useExport(exported)
  const { filterValues } = useListFilterContext()
  const { sort } = useListSortContext()
  const { total } = useListPaginationContext()
  const isUnreadable = useHasUnreadableFilter()
  return (
    <ToolButton
      label={translate('page.export')}
      icon={<DownloadIcon />}
      onClick={() => save({ filter: { ...filterValues, ...filter }, sort }, called)}
      disabled={disabled || !total || isUnreadable}
    />
  )
}
