import Box from '@mui/material/Box'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useLocaleState, useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { None } from '../account'
import { Details } from './Details'
import { TimedLines } from './TimedLines'

interface MessagesProps {
  readonly of: PendingRecord
  readonly list: 'importErrors' | 'eventLog'
}

/** The onboarding's log is kept in English. */
const written = 'en'

/** How many messages there are and the newest one, as much of it as there is room for; when pressed, all in full. */
export function Messages({ of: account, list }: MessagesProps) {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  const newestFirst = account[list].toReversed()
  const [newest] = newestFirst
  if (!newest) return <None />
  const count = newestFirst.length.toLocaleString(locale)
  return (
    <Details
      title={translate(`pending.${list}`, { name: account.organizationName })}
      summary={
        <>
          <Box
            component="span"
            aria-hidden
            sx={{
              flexShrink: 0,
              px: 0.75,
              mr: 0.75,
              borderRadius: 2,
              bgcolor: 'action.hover',
              fontWeight: 600,
            }}
          >
            {count}
          </Box>
          <span style={visuallyHidden}>{translate('pending.newest', { count })}</span>{' '}
          <Box
            component="span"
            lang={written}
            sx={{ minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
          >
            {newest.message}
          </Box>
        </>
      }
    >
      <TimedLines lang={written} lines={newestFirst.map(({ at, message }) => ({ at, text: message }))} />
    </Details>
  )
}
