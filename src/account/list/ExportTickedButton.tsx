import DownloadIcon from '@mui/icons-material/FileDownloadOutlined'
import { useListContext, useTranslate } from 'react-admin'
import { ToolButton, useCounted, useExport } from '../../page'
import type { AccountColumn } from './accountColumn'
import type { AccountListName, ListedRecord } from './accountLists'
import { useExportedList } from './useExportedList'

interface ExportTickedButtonProps<Account extends ListedRecord> {
  readonly list: AccountListName
  readonly columns: readonly AccountColumn<Account>[]
}

/** Saves the rows that are ticked as CSV, on whichever page they are, in the order in which they were ticked. */
export function ExportTickedButton<Account extends ListedRecord>({
  list,
  columns,
}: ExportTickedButtonProps<Account>) {
  const translate = useTranslate()
  const counted = useCounted()
  const save = useExport(useExportedList(list, columns))
  const { selectedIds } = useListContext()
  const called = [translate(`account.list.name.${list}`), translate('account.selection.file')]
  return (
    <ToolButton
      label={counted('account.selection.export', selectedIds.length)}
      icon={<DownloadIcon />}
      onClick={() => save({ ids: selectedIds }, called)}
    />
  )
}
