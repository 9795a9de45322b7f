import type { TablePaginationOwnProps } from '@mui/material/TablePagination'
import { useTranslate } from 'react-admin'

type Labels = Required<Pick<TablePaginationOwnProps, 'getItemAriaLabel' | 'labelDisplayedRows'>>

/** What stands in a table's pagination and on its arrows: Material UI by itself says it in English. */
export function usePageLabels(): Labels {
  const translate = useTranslate()
  return {
    getItemAriaLabel: type => translate(`ra.navigation.${type}`),
    labelDisplayedRows: ({ from, to, count }) =>
      translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: count }),
  }
}
