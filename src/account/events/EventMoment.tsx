import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { useDayFormat } from '../../page'

/** When it happened, who did it, and under which edition. */
export function EventMoment({ of: { at, on, actorName, edition } }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  const { short, time } = useDayFormat()
  return (
    <Typography variant="body2" color="textSecondary">
      <time dateTime={at}>{translate('activity.moment', { day: short(on), time: time(at) })}</time>
      {` · ${translate('activity.by', { name: actorName })} · ${translate('layout.edition', { edition })}`}
    </Typography>
  )
}
