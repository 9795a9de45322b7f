import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { LinkBase, useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { useSentences } from '../../language'
import { Name, TabTitle } from '../../page'
import { PendingLife } from '../life/PendingLife'
import { useRowsPath } from '../list'
import { OwnersOf } from './OwnersOf'
import { PendingFacts } from './PendingFacts'

/** What is known of an account that has no page of its own yet, and the way to where it can be acted on. */
export function PendingAccount({ of: account }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const { explainFailure } = useSentences()
  const pathOf = useRowsPath()
  const { kind, organizationName, status, failure } = account
  const trouble = failure && explainFailure(failure)
  return (
    <Stack sx={{ gap: 2 }}>
      <Box component="header">
        <TabTitle>{organizationName}</TabTitle>
        <Typography variant="h1">
          <Name of={organizationName} />
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 1.5, mt: 0.5, mb: 1 }}>
          <span>{translate(`pending.status.${status}`)}</span>
          <OwnersOf record={account} />
        </Stack>
        <Typography variant="h2">{translate('account.page.stillPending')}</Typography>
        <Typography color="textSecondary" sx={{ mt: 0.25 }}>
          {translate('account.page.stillPendingText')}
        </Typography>
      </Box>
      {trouble && <Alert severity="warning">{`${trouble.detail} ${trouble.hint}`}</Alert>}
      <Button
        component={LinkBase}
        to={pathOf({ list: 'pending', filter: { kind, q: organizationName } })}
        variant="contained"
        sx={{ alignSelf: 'start' }}
      >
        {translate(`account.page.toPending.${kind}`)}
      </Button>
      <Paper variant="outlined" sx={{ p: 2 }}>
        <PendingLife of={account} />
        <PendingFacts of={account} />
      </Paper>
    </Stack>
  )
}
