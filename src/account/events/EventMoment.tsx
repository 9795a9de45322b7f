import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { useDayFormat } from '../../page'
import { useActorInWords } from './useActorInWords'

/** When it happened, who did it, and under which edition. */
export function EventMoment({ of: event }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  const inWords = useActorInWords()
  const { at, on, edition } = event
  const name = inWords({ id: event.actor, name: event.actorName })
  const { short, time } = useDayFormat()
  return (
    <Typography variant="body2" color="textSecondary">
      <time dateTime={at}>{translate('activity.moment', { day: short(on), time: time(at) })}</time>
      {` · ${translate('activity.by', { name })} · ${translate('layout.edition', { edition })}`}
    </Typography>
  )
}
