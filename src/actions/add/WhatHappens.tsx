import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { type AccountKind, newOnboarding } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'

/** What Apply does, and when the trial starts under the edition in force. */
export function WhatHappens({ kind }: { readonly kind: AccountKind }) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const { today, policy: edition } = useSignedIn().session
  const { trial } = newOnboarding(kind, { today, edition, at: '' })
  const start = edition.trialStarts[kind]
  return (
    <Typography variant="body2" sx={{ color: 'text.secondary' }}>
      {translate('actions.add.what_happens')}{' '}
      {start &&
        translate(`actions.add.trial.${start}`, {
          days: edition.trialDays,
          endsOn: trial ? inWords(trial.endsOn) : '',
        })}
    </Typography>
  )
}
