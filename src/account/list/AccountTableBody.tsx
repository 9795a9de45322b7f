import { DataTableBody, type DataTableBodyProps } from 'react-admin'
import { AccountRow } from './AccountRow'

export function AccountTableBody(props: DataTableBodyProps) {
  return <DataTableBody {...props} row={AccountRow} />
}
