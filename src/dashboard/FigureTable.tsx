import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import visuallyHidden from '@mui/utils/visuallyHidden'
import type { FigureFacts } from './figure'
import { RowsLink } from './RowsLink'

/** What a chart shows, as a table. Each number leads to what it counts. */
export function FigureTable({
  facts: { title, column, categories, series },
}: {
  readonly facts: FigureFacts
}) {
  return (
    <TableContainer>
      <Table size="small" sx={{ '& td, & th': { py: 0.25, px: 1, whiteSpace: 'normal' } }}>
        <caption style={visuallyHidden}>{title}</caption>
        <TableHead>
          <TableRow>
            <TableCell>{column}</TableCell>
            {series.map(({ name }) => (
              <TableCell key={name} align="right">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {categories.map((category, index) => (
            <TableRow key={category.name}>
              <TableCell component="th" scope="row">
                {category.name}
              </TableCell>
              {series.map(({ name, rows }) => (
                <TableCell key={name} align="right">
                  <RowsLink rows={rows[index]} name={`${category.name}, ${name}`} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
