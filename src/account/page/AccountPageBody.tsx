import ArrowBackIcon from '@mui/icons-material/ArrowBack'
import SearchOffIcon from '@mui/icons-material/SearchOffOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { LinkBase, useCreatePath, useShowContext, useTranslate } from 'react-admin'
import { type AccountRecord, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { FailedState, PageHeading, PageLoading, StateMessage } from '../../page'
import { Stage } from '../fields/Stage'

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
    return (
      <StateMessage
        heading="h1"
        icon={SearchOffIcon}
        title={translate(`account.page.notFound.${kind}`)}
        text={translate('account.page.notFoundText')}
      >
        {back}
      </StateMessage>
    )
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
