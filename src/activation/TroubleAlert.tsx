import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import { Fragment } from 'react'
import { useTranslate } from 'react-admin'
import { sentenceOf, titleOf } from './failure'
import type { Trouble } from './trouble'

interface TroubleAlertProps {
  readonly trouble: Trouble | undefined
  /** Of the step: the same words after another one are read out again. */
  readonly attempt: number | undefined
}

/** What stands in the way and what to do about it, in the form whose step it is. */
export function TroubleAlert({ trouble, attempt }: TroubleAlertProps) {
  const translate = useTranslate()
  if (!trouble) return null
  if (trouble.is === 'refused') {
    return (
      <Alert severity="error">
        <Fragment key={attempt}>
          <AlertTitle>{trouble.detail}</AlertTitle>
          {trouble.hint}
        </Fragment>
      </Alert>
    )
  }
  return (
    <Alert severity="warning">
      <Fragment key={attempt}>
        <AlertTitle>{translate(titleOf(trouble.error, 'activation.trouble.failed'))}</AlertTitle>
        {sentenceOf(trouble.error, translate)}
      </Fragment>
      <div>
        <Button type="submit" variant="outlined" color="inherit" sx={{ mt: 1.5 }}>
          {translate('activation.trouble.retry')}
        </Button>
      </div>
    </Alert>
  )
}
