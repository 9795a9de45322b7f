import { useTranslate } from 'react-admin'
import { dayOfInstant } from '#lifecycle'
import { useDayFormat } from '../../page'

/** An instant by its day and its time, in UTC. */
export function Moment({ of: instant }: { readonly of: string }) {
  const translate = useTranslate()
  const { short, time } = useDayFormat()
  return (
    <time dateTime={instant}>
      {translate('activity.moment', { day: short(dayOfInstant(instant)), time: time(instant) })}
    </time>
  )
}
