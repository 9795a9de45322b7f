import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import { Fragment } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../language'
import { titleOf, useSentenceOf } from './failure'
import type { Trouble } from './trouble'

interface TroubleAlertsProps {
  readonly troubles: readonly Trouble[]
  /** Of the step: the same words after another one are read out again. */
  readonly attempt: number | undefined
}

/** What stands in the way and what to do about it, in the form whose button takes the step again. */
export function TroubleAlerts({ troubles, attempt }: TroubleAlertsProps) {
  const translate = useTranslate()
  const sentenceOf = useSentenceOf()
  const { tellProblem, tellHint } = useLanguage().language
  const last = troubles.at(-1)
  return troubles.map(trouble => (
    <Alert key={trouble.is} severity={trouble.is === 'refused' ? 'error' : 'warning'}>
      <Fragment key={trouble === last ? attempt : undefined}>
        {trouble.is === 'refused' ? (
          <>
            <AlertTitle>{tellProblem(trouble.problem)}</AlertTitle>
            {tellHint(trouble.problem)}
          </>
        ) : (
          <>
            <AlertTitle>{translate(titleOf(trouble.error, 'activation.trouble.failed'))}</AlertTitle>
            {sentenceOf(trouble.error)}
          </>
        )}
      </Fragment>
    </Alert>
  ))
}
