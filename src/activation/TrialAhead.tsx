import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useDayFormat } from '../page'
import type { UsedLink } from './deadLink'
import { isTrialOver } from './trialEnd'

interface TrialAheadProps {
  readonly of: UsedLink
  /** Whether the import has been completed at this moment. Later the trial may have been extended or converted, of which a link knows nothing. */
  readonly isNews: boolean
}

/** Until when the trial lasts and what comes then, as far as the link knows. */
export function TrialAhead({
  of: { trialEndsOn, today, upgrades, sentBy: sender },
  isNews,
}: TrialAheadProps) {
  const translate = useTranslate()
  const { long } = useDayFormat()
  const headingId = useId()
  if (trialEndsOn === null) return null

  const facts = { day: long(trialEndsOn), sender }
  const isOver = isTrialOver({ trialEndsOn, today })
  if (isOver && isNews) {
    return (
      <Alert severity="warning" role="note">
        <AlertTitle>{translate('activation.finished.ended', facts)}</AlertTitle>
        {translate('activation.finished.endedText', facts)}
      </Alert>
    )
  }
  if (isOver) return <Typography>{translate('activation.finished.wasToEnd', facts)}</Typography>
  return (
    <Stack component="section" aria-labelledby={headingId} sx={{ gap: 1 }}>
      <Typography variant="h2" id={headingId}>
        {translate('activation.finished.next')}
      </Typography>
      <Typography sx={{ fontWeight: 600 }}>
        {translate(`activation.finished.${isNews ? 'ends' : 'endsUnlessMoved'}`, facts)}
      </Typography>
      {upgrades && <Typography>{translate('activation.finished.upgrade')}</Typography>}
      <Typography>{translate(`activation.finished.${upgrades ? 'askToBlock' : 'ask'}`, facts)}</Typography>
    </Stack>
  )
}
