import { useTranslate } from 'react-admin'
import type { ExportedList } from '../../page'
import type { AccountColumn } from './accountColumn'
import { type AccountListName, accountLists, type ListedRecord } from './accountLists'
import { exportedColumns } from './exportedColumns'
import { useShownColumns } from './view/useShownColumns'

/** What is exported of a list of accounts: the columns that it shows, under their headings. */
export function useExportedList<Account extends ListedRecord>(
  list: AccountListName,
  columns: readonly AccountColumn<Account>[],
): ExportedList {
  const translate = useTranslate()
  const shown = useShownColumns(columns).map(({ source }) => source)
  return {
    resource: accountLists[list].resource,
    columns: exportedColumns(list, shown),
    headings: { statusSince: translate('account.list.statusSince') },
  }
}
