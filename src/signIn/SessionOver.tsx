import Alert from '@mui/material/Alert'
import AlertTitle from '@mui/material/AlertTitle'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import type { OperatorRecord } from '#contract'
import { tabOperatorId } from '../api'

interface SessionOverProps {
  readonly operators: readonly OperatorRecord[]
  readonly disabled: boolean
  readonly onChoose: (operatorId: string) => void
}

/** Why one is at the sign-in, and the way back to where one was. */
export function SessionOver({ operators, disabled, onChoose }: SessionOverProps) {
  const translate = useTranslate()
  const former = operators.find(({ id }) => id === tabOperatorId())
  const goOn = former && (
    <Button variant="contained" disabled={disabled} onClick={() => onChoose(former.id)} sx={{ mt: 1.5 }}>
      {translate('signIn.over.goOn', { name: former.name })}
    </Button>
  )
  return (
    <Alert severity="warning" role="alert">
      <AlertTitle>{translate('signIn.over.title')}</AlertTitle>
      {former && <div>{translate('signIn.over.text', { name: former.name })}</div>}
      {goOn}
    </Alert>
  )
}
