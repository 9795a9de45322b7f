import Box from '@mui/material/Box'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { Age } from './Age'
import { Details } from './Details'
import { Problem } from './Problem'
import { StatusMark } from './StatusMark'
import { TimedLines } from './TimedLines'

/** How far an onboarding has come, since when, and what went wrong in short; when pressed, what to do about it, and every status it has had. */
export function PendingStatus({ of: account }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const { status, statusSince, linkSentAt, addedAt, history, failure, organizationName } = account
  // What has happened since is newer, and says more.
  const isResent = linkSentAt > addedAt && linkSentAt > statusSince
  const lines = history.map(reached => ({
    at: reached.at,
    text: translate(`pending.status.${reached.status}`),
  }))
  return (
    <Details
      title={translate('pending.history', { name: organizationName })}
      summary={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'start', gap: 0.75 }}>
          <StatusMark of={account} />
          <span>
            {translate(`pending.status.${status}`)} <span style={visuallyHidden}>·</span>{' '}
            <Box component="span" sx={{ display: 'block', color: 'text.secondary' }}>
              <Age of={statusSince} />
              {isResent && (
                <>
                  {' · '}
                  <Age of={linkSentAt} said="resent" />
                </>
              )}
              {failure && (
                <>
                  {' · '}
                  <Box component="span" sx={{ color: 'error.main' }}>
                    {translate(`pending.failure.${failure}`)}
                  </Box>
                </>
              )}
            </Box>
          </span>
        </Box>
      }
    >
      {failure && <Problem of={failure} />}
      <TimedLines lines={lines.toReversed()} />
    </Details>
  )
}
