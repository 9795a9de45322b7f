import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { isFailure } from './isFailure'

/** Why it was refused, as the operator was told; what went wrong; or why the calendar did it. */
export function EventSentence({ of: { outcome, reason, detail } }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  if (outcome === 'applied') return detail ? <Typography>{detail}</Typography> : null
  // Older events have their reason alone.
  const sentence = detail ?? reason?.replaceAll('-', ' ')
  return (
    <Typography>
      <strong>{translate(isFailure(reason) ? 'activity.failed' : 'activity.refused')}</strong>
      {sentence && `: ${detail && !isFailure(reason) ? translate('activity.told', { sentence }) : sentence}`}
    </Typography>
  )
}
