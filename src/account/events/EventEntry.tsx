import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { isOnboardingFailure } from '#lifecycle'
import { AccountLink } from '../fields/AccountLink'
import { EventChanges } from './EventChanges'
import { EventMark } from './EventMark'
import { EventMoment } from './EventMoment'
import { EventSentence } from './EventSentence'

interface EventEntryProps {
  readonly of: EventRecord
  readonly withAccount: boolean
  /** Without it, the day stands above, and it is known who acted. */
  readonly withMoment?: boolean
}

/** One event: what, on which account, what changed or why nothing did, when, by whom and under which rules. */
export function EventEntry({ of: event, withAccount, withMoment = true }: EventEntryProps) {
  const translate = useTranslate()
  const { accountKind, accountId, organizationName, action, outcome, reason } = event
  const done = translate(`activity.action.${action}`, { _: action })
  const title = isOnboardingFailure(reason) ? translate(`activity.attempt.${action}`, { _: done }) : done
  return (
    <Box sx={{ display: 'flex', gap: 1.5 }}>
      <EventMark action={action} outcome={outcome} />
      <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        <Typography component="div">
          <strong>{title}</strong>
          {withAccount && (
            <>
              {' · '}
              <AccountLink kind={accountKind} id={accountId}>
                {organizationName}
              </AccountLink>
            </>
          )}
        </Typography>
        <EventSentence of={event} />
        <EventChanges of={event} />
        {withMoment && <EventMoment of={event} />}
      </Box>
    </Box>
  )
}
