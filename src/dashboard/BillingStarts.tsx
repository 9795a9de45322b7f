import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId } from 'react'
import { Link, useTranslate } from 'react-admin'
import type { Summary } from '#contract'
import { AccountLink, Day, useRowsPath } from '../account'
import { useCounted, useNarrowScreen } from '../page'
import { figureHeight } from './figureHeight'
import { figureShapes } from './figureShapes'
import { Panel } from './Panel'
import { RowsLink } from './RowsLink'

/** The partners whose trial upgrades soon, and the customers that are billed to their distributor from then on. */
export function BillingStarts({ billing }: { readonly billing: Summary['billing'] }) {
  const translate = useTranslate()
  const counted = useCounted()
  const pathOf = useRowsPath()
  const narrow = useNarrowScreen()
  const id = useId()
  const all = billing?.partners.total ?? 0
  const soonest = billing?.soonest ?? []
  const none = translate(`dashboard.billing.${billing ? 'none' : 'notInEdition'}`)
  return (
    <Panel labelledBy={id}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minHeight: 30, px: 1 }}>
        <Typography id={id} variant="h2">
          {translate('dashboard.billing.title')}
        </Typography>
        {billing && all > soonest.length && (
          <Link to={pathOf(billing.partners)} sx={{ ml: 'auto' }}>
            {counted('dashboard.billing.all', all)}
          </Link>
        )}
      </Box>
      <Box sx={{ px: 1, minHeight: figureHeight(figureShapes(2, narrow).conversions) + 24 }}>
        <Typography color="textSecondary" sx={{ minHeight: 24 }}>
          {all === 0 ? none : counted('dashboard.billing.counted', all)}
        </Typography>
        {soonest.length > 0 && (
          <TableContainer>
            <Table size="small" sx={{ '& td, & th': { py: 0.125, px: 1 } }}>
              <caption style={visuallyHidden}>{translate('dashboard.billing.title')}</caption>
              <TableHead>
                <TableRow>
                  {(['day', 'partner', 'customers'] as const).map(column => (
                    <TableCell key={column} align={column === 'customers' ? 'right' : 'left'}>
                      {translate(`dashboard.billing.${column}`)}
                    </TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {soonest.map(start => (
                  <TableRow key={start.partnerId}>
                    <TableCell sx={{ whiteSpace: 'nowrap' }}>
                      <Day of={start.on} distance={!narrow} />
                    </TableCell>
                    <TableCell component="th" scope="row">
                      <AccountLink kind="partner" id={start.partnerId} light>
                        {start.organizationName}
                      </AccountLink>
                    </TableCell>
                    <TableCell align="right">
                      <RowsLink
                        rows={start}
                        name={translate('dashboard.billing.customersOf', { partner: start.organizationName })}
                      />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Box>
    </Panel>
  )
}
