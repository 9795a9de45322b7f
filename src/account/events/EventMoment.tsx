import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { useDayFormat } from '../../page'

/** When it happened, who did it, and under which edition. */
export function EventMoment({ of: event }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  const { at, on, edition, actor, actorName } = event
  const by = translate(`activity.byWhom.${actor}`, { _: translate('activity.by', { name: actorName }) })
  const { short, time } = useDayFormat()
  return (
    <Typography variant="body2" color="textSecondary">
      <time dateTime={at}>{translate('activity.moment', { day: short(on), time: time(at) })}</time>
      {` · ${by} · ${translate('layout.edition', { edition })}`}
    </Typography>
  )
}
