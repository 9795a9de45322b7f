import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useShowContext, useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { OfflineError, statusOf } from '../../api'
import { FailedState } from '../../page'
import { useNewsOf } from '../life/useNewsOf'
import { AccountActions } from './AccountActions'
import { AccountHeading } from './AccountHeading'
import { AccountPageLoading } from './AccountPageLoading'
import { accountPageColumns } from './accountPageColumns'
import { NotFoundAccount } from './NotFoundAccount'

interface AccountPageBodyProps {
  readonly kind: AccountKind
  readonly actions: ReactNode
  readonly children: ReactNode
}

/** The account, or what is the case instead. A reload that fails keeps what stood there. */
export function AccountPageBody({ kind, actions, children }: AccountPageBodyProps) {
  const translate = useTranslate()
  const { record, error, isPaused, refetch } = useShowContext<AccountRecord>()
  const retry = () => void refetch()
  useNewsOf(record)
  if (statusOf(error) === 404) return <NotFoundAccount kind={kind} />
  const failure = error ?? (isPaused ? new OfflineError(undefined) : null)
  if (!record) {
    return failure ? <FailedState error={failure} retry={retry} heading="h1" /> : <AccountPageLoading />
  }
  return (
    <Stack sx={{ gap: 2 }}>
      {failure && (
        <Alert severity="warning" action={<Button onClick={retry}>{translate('page.retry')}</Button>}>
          {translate('page.stale')}
        </Alert>
      )}
      <AccountHeading of={record} />
      <Box sx={accountPageColumns}>
        <Paper variant="outlined" sx={{ minWidth: 0 }}>
          {children}
        </Paper>
        <AccountActions>{actions}</AccountActions>
      </Box>
    </Stack>
  )
}
