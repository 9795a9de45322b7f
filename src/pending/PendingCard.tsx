import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useRecordContext } from 'react-admin'
import type { PendingRecord } from '#contract'
import { pendingActionNames } from '#lifecycle'
import { CopyLinkButton, DistributorName } from '../account'
import { RowActions } from '../actions'
import { useSignedIn } from '../api'
import { Name } from '../page'
import { CardLine } from './CardLine'
import { Messages } from './Messages'
import { PendingStatus } from './PendingStatus'
import { TrialEnd } from './TrialEnd'

/** What a narrow screen says of an account that is pending. */
export function PendingCard() {
  const account = useRecordContext<PendingRecord>()
  const { kind: operates } = useSignedIn().actor.organization
  if (!account) return null
  const { organizationName, activationLink, notificationEmail, partner, trialEndsOn } = account
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 1, mt: -0.5 }}>
        <Box component="strong" sx={{ flex: 1, overflowWrap: 'anywhere', pt: 0.5 }}>
          <Name of={organizationName} />
        </Box>
        <CopyLinkButton link={activationLink} organizationName={organizationName} />
      </Box>
      <PendingStatus of={account} />
      <Typography
        component="div"
        variant="body2"
        color="textSecondary"
        sx={{ my: 0.5, overflowWrap: 'anywhere' }}
      >
        {notificationEmail}
        {operates !== 'partner' && partner && (
          <>
            {' · '}
            <Name of={partner.organizationName} />
          </>
        )}
        {operates === 'internal' && (
          // A line of its own, which is there before the name is.
          <Box sx={{ minHeight: '1lh' }}>
            <DistributorName id={account.distributorId} />
          </Box>
        )}
      </Typography>
      {trialEndsOn && (
        <CardLine source="trialEndsOn">
          <TrialEnd of={trialEndsOn} />
        </CardLine>
      )}
      {account.importErrors.length > 0 && (
        <CardLine source="importErrors">
          <Messages of={account} list="importErrors" />
        </CardLine>
      )}
      {account.eventLog.length > 0 && (
        <CardLine source="eventLog">
          <Messages of={account} list="eventLog" />
        </CardLine>
      )}
      <Box sx={{ ml: -0.5, mt: 0.5 }}>
        <RowActions record={account} actions={pendingActionNames} label="text" />
      </Box>
    </>
  )
}
