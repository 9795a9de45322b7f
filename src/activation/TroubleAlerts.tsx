import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import { Fragment } from 'react'
import { useTranslate } from 'react-admin'
import { sentenceOf, titleOf } from './failure'
import type { Trouble } from './trouble'

interface TroubleAlertsProps {
  readonly troubles: readonly Trouble[]
  /** Of the step: the same words after another one are read out again. */
  readonly attempt: number | undefined
}

/** What stands in the way and what to do about it, in the form whose button takes the step again. */
export function TroubleAlerts({ troubles, attempt }: TroubleAlertsProps) {
  const translate = useTranslate()
  const last = troubles.at(-1)
  return troubles.map(trouble => (
    <Alert key={trouble.is} severity={trouble.is === 'refused' ? 'error' : 'warning'}>
      <Fragment key={trouble === last ? attempt : undefined}>
        {trouble.is === 'refused' ? (
          <>
            <AlertTitle>{trouble.detail}</AlertTitle>
            {trouble.hint}
          </>
        ) : (
          <>
            <AlertTitle>{translate(titleOf(trouble.error, 'activation.trouble.failed'))}</AlertTitle>
            {sentenceOf(trouble.error, translate)}
          </>
        )}
      </Fragment>
    </Alert>
  ))
}
