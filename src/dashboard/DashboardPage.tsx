import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useWhyNothing } from '../actions'
import { OfflineError } from '../api'
import { FailedState, PageHeading } from '../page'
import { Decisions } from './Decisions'
import { Figures } from './Figures'
import { useSummary } from './useSummary'

/** What needs a decision today, and below it where things are going. A reload that fails keeps what was there. */
export function DashboardPage() {
  const translate = useTranslate()
  const { data, error, isPaused, refetch } = useSummary()
  const failure = error ?? (isPaused ? new OfflineError(undefined) : null)
  const whyNothing = useWhyNothing()('customer')
  const retry = () => void refetch()
  return (
    <Box sx={{ maxWidth: 1480, display: 'grid', gap: 2 }}>
      <PageHeading
        title={translate('dashboard.title')}
        aside={
          <Typography color="textSecondary">
            {whyNothing ? translate('dashboard.leadOnly', { why: whyNothing }) : translate('dashboard.lead')}
          </Typography>
        }
      />
      {data && failure && (
        <Alert severity="warning" action={<Button onClick={retry}>{translate('page.retry')}</Button>}>
          {translate('page.stale')}
        </Alert>
      )}
      {!data && failure ? (
        <FailedState error={failure} retry={retry} />
      ) : (
        <>
          <Decisions summary={data} />
          <Figures summary={data} />
        </>
      )}
    </Box>
  )
}
