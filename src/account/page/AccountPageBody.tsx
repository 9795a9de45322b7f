import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { LinkBase, useCreatePath, useShowContext, useTranslate } from 'react-admin'
import { type AccountRecord, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { FailedState, PageHeading, PageLoading } from '../../page'
import { Stage } from '../fields/Stage'
import { NotFoundAccount } from './NotFoundAccount'

interface AccountPageBodyProps {
  readonly kind: AccountKind
  readonly actions: ReactNode
  readonly children: ReactNode
}

export function AccountPageBody({ kind, actions, children }: AccountPageBodyProps) {
  const translate = useTranslate()
  const actionsId = useId()
  const { record, error, refetch } = useShowContext<AccountRecord>()
  const list = useCreatePath()({ resource: resourceOf[kind], type: 'list' })
  const back = (
    <Button
      component={LinkBase}
      to={list}
      startIcon={<ArrowBackIcon />}
      size="small"
      sx={{ alignSelf: 'start' }}
    >
      {translate(`account.page.back.${kind}`)}
    </Button>
  )
  if (!record && isNotFound(error)) {
    return <NotFoundAccount kind={kind}>{back}</NotFoundAccount>
  }
  if (!record) return error ? <FailedState error={error} retry={() => void refetch()} /> : <PageLoading />
  return (
    <Stack sx={{ gap: 1.5 }}>
      {back}
      <PageHeading title={record.organizationName} aside={<Stage of={record.stage} />} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' },
        }}
      >
        <Paper variant="outlined">{children}</Paper>
        <Paper
          variant="outlined"
          component="section"
          aria-labelledby={actionsId}
          sx={{ p: 2, order: { xs: -1, lg: 0 } }}
        >
          <Typography variant="h2" id={actionsId} sx={{ mb: 1 }}>
            {translate('account.page.actions')}
          </Typography>
          {actions}
        </Paper>
      </Box>
    </Stack>
  )
}

function isNotFound(error: unknown): boolean {
  return error instanceof Error && 'status' in error && error.status === 404
}
