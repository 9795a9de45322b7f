import {
  DataTable,
  type DataTableColumnProps,
  type RaRecord,
  useDataTableRenderContext,
  useDataTableSortContext,
} from 'react-admin'

const directions = { ASC: 'asc', DESC: 'desc' } as const

/** react-admin's column, whose header also tells a screen reader how the table is sorted by it. */
export function SortedColumn<Account extends RaRecord>(props: DataTableColumnProps<Account>) {
  const isHeader = useDataTableRenderContext() === 'header'
  const sort = useDataTableSortContext()
  const sorted = isHeader && sort && sort.field === props.source
  return <DataTable.Col<Account> {...props} {...(sorted && { sortDirection: directions[sort.order] })} />
}
