import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TablePagination from '@mui/material/TablePagination'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Name, usePageLabels } from '../../page'
import { few } from './few'

export interface AccountRowsProps<Row> {
  readonly labelledBy: string
  readonly rows: readonly Row[]
  readonly nameOf: (row: Row) => string
  /** Whose account it is, where the operator sees those of several. */
  readonly ownerOf: (row: Row) => string | undefined
  readonly children: (row: Row) => ReactNode
}

/** Accounts and what there is to say about each, a page at a time: there may be ten thousand. */
export function AccountRows<Row extends { readonly id: string }>({
  labelledBy,
  rows,
  nameOf,
  ownerOf,
  children,
}: AccountRowsProps<Row>) {
  const [chosenPage, setPage] = useState(0)
  const labels = usePageLabels()
  const page = Math.min(chosenPage, Math.max(0, Math.ceil(rows.length / few) - 1))
  const shown = rows.slice(page * few, (page + 1) * few)
  return (
    <Box sx={{ borderTop: 1, borderColor: 'divider' }}>
      <Table size="small" aria-labelledby={labelledBy} sx={{ '& tr:last-child > *': { borderBottom: 0 } }}>
        <TableBody>
          {shown.map(row => {
            const owner = ownerOf(row)
            return (
              <TableRow key={row.id} sx={{ verticalAlign: 'top' }}>
                <TableCell component="th" scope="row" sx={{ width: '38%', overflowWrap: 'anywhere' }}>
                  <Typography variant="body2">
                    <Name of={nameOf(row)} />
                  </Typography>
                  <Typography variant="caption" sx={{ color: 'text.secondary' }}>
                    {owner !== undefined && <Name of={owner} />}
                  </Typography>
                </TableCell>
                <TableCell>{children(row)}</TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
      {rows.length > few && (
        <TablePagination
          component="div"
          count={rows.length}
          page={page}
          rowsPerPage={few}
          rowsPerPageOptions={[]}
          onPageChange={(_event, next) => setPage(next)}
          {...labels}
        />
      )}
    </Box>
  )
}
