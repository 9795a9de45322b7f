import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import { type CalendarDate, daysBetween, upgradeNoticeOn } from '#lifecycle'
import { Day, None } from '../account'
import { useSignedIn } from '../api'
import { useDayFormat } from '../page'

/** Within this many days it helps to say how far off it is. */
const nearDays = 45

/** When a trial ends whose account is pending, and whether that presses or is over: it runs on while nobody onboards. */
export function TrialEnd({ of: day }: { readonly of: CalendarDate | null }) {
  const translate = useTranslate()
  const { distance } = useDayFormat()
  const { today } = useSignedIn().session
  if (!day) return <None />
  const left = daysBetween(today, day)
  // A trial ends at the first moment of its last day.
  const hasEnded = left <= 0
  // From the day on which its owner is told of it by mail.
  const presses = today >= upgradeNoticeOn(day)
  const color = hasEnded ? 'error.main' : presses ? 'warning.main' : 'text.secondary'
  const howFar = distance(today, day)
  return (
    <>
      <Day of={day} />{' '}
      {Math.abs(left) <= nearDays && (
        <Box component="span" sx={{ display: 'block', color, fontWeight: presses ? 600 : 400 }}>
          {hasEnded ? translate('pending.ended', { distance: howFar }) : howFar}
        </Box>
      )}
    </>
  )
}
