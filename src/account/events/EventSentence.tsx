import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { EventRecord } from '#contract'
import { isOnboardingFailure } from '#lifecycle'
import { useWhy } from './useWhy'

/** Why it was refused, as the operator was told; what went wrong; or why the calendar did it. */
export function EventSentence({ of: event }: { readonly of: EventRecord }) {
  const translate = useTranslate()
  const why = useWhy(event)
  const { outcome, reason } = event
  const isFailure = isOnboardingFailure(reason)
  const told = why && (why.isQuoted ? translate('activity.told', { sentence: why.sentence }) : why.sentence)
  const sentence = told && <span lang={why.lang}>{told}</span>
  if (outcome === 'applied') return sentence ? <Typography>{sentence}</Typography> : null
  return (
    <Typography>
      <strong>{translate(isFailure ? 'activity.failed' : 'activity.refused')}</strong>
      {sentence && <>: {sentence}</>}
    </Typography>
  )
}
