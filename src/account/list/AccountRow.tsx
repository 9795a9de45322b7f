import TableCell from '@mui/material/TableCell'
import TableRow, { type TableRowProps } from '@mui/material/TableRow'
import { TickInTable } from './TickInTable'

/** A row whose checkbox is named after its account. The row itself is no button: its first cell holds the link. */
export function AccountRow({ children, className = '' }: TableRowProps) {
  return (
    <TableRow className={className}>
      <TableCell padding="checkbox">
        <TickInTable />
      </TableCell>
      {children}
    </TableRow>
  )
}
