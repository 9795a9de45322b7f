import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useTranslate } from 'react-admin'
import type { Draft } from '../draft/draft'
import { presentTerms, termsOf } from '../draft/productionTerms'
import type { Conflict } from './conflictsOf'
import { useTermInWords } from './useTermInWords'

interface ConflictTableProps extends Conflict {
  readonly draft: Draft
}

const columns = ['fact', 'seen', 'now', 'typed'] as const

/** Three states of each term that was changed or typed: as it was seen, as it is now, as it was typed. */
export function ConflictTable({ seen, now, draft }: ConflictTableProps) {
  const translate = useTranslate()
  const inWords = useTermInWords()
  const rows = termsOf(now).map(term => ({
    term,
    seen: inWords(term, presentTerms(seen)),
    now: inWords(term, presentTerms(now)),
    typed: inWords(term, draft),
  }))
  return (
    <Table size="small">
      <TableHead>
        <TableRow>
          {columns.map(column => (
            <TableCell key={column}>{translate(`actions.conflict.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(row => (
          <TableRow key={row.term}>
            <TableCell component="th" scope="row">
              {translate(`actions.field.${row.term}`)}
            </TableCell>
            <TableCell>{row.seen}</TableCell>
            <TableCell sx={{ fontWeight: row.now === row.seen ? undefined : 600 }}>{row.now}</TableCell>
            <TableCell>{row.typed ?? translate('actions.conflict.untouched')}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
