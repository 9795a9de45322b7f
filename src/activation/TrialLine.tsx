import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { ActivationRecord } from '#contract'
import { useDayFormat } from '../page'
import { isTrialOver } from './trialEnd'

/** When the trial begins, or until when it lasts. */
export function TrialLine({ of: record }: { readonly of: ActivationRecord }) {
  const translate = useTranslate()
  const { long } = useDayFormat()
  if (isTrialOver(record)) return null
  const { kind, status, trialEndsOn } = record
  const begins = kind === 'partner' && status === 'link-sent' ? 'atStart' : 'atImport'
  return (
    <Typography variant="body2" color="textSecondary">
      {trialEndsOn
        ? translate('activation.trial.ends', { day: long(trialEndsOn) })
        : translate(`activation.trial.${begins}`)}
    </Typography>
  )
}
