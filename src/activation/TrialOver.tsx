import Alert from '@mui/material/Alert'
import { useTranslate } from 'react-admin'
import type { ActivationRecord } from '#contract'
import { useDayFormat } from '../page'
import { isTrialOver } from './trialEnd'

/** Says so when the trial has ended before the activation was finished. */
export function TrialOver({ of: record }: { readonly of: ActivationRecord }) {
  const translate = useTranslate()
  const { long } = useDayFormat()
  const { trialEndsOn, sentBy: sender } = record
  if (trialEndsOn === null || !isTrialOver(record)) return null
  return (
    <Alert severity="info" role="note">
      {translate('activation.trial.ended', { day: long(trialEndsOn), sender })}
    </Alert>
  )
}
