import { useTranslate } from 'react-admin'
import { dayOfInstant } from '#lifecycle'
import { useDayFormat } from '../../page'

/** When a mail was written: the backend's day, and the time. */
export function MailMoment({ at }: { readonly at: string }) {
  const translate = useTranslate()
  const { short, time } = useDayFormat()
  return (
    <time dateTime={at}>
      {translate('activity.moment', { day: short(dayOfInstant(at)), time: time(at) })}
    </time>
  )
}
