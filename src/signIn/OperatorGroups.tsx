import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { useMutation } from '@tanstack/react-query'
import { useLogin, useTranslate } from 'react-admin'
import type { OperatorRecord } from '#contract'
import { useErrorInWords } from '../api'
import { OperatorGroup } from './OperatorGroup'
import { operatorsByKind } from './operatorsByKind'
import { SessionOver } from './SessionOver'

interface OperatorGroupsProps {
  readonly operators: readonly OperatorRecord[]
  /** Whether somebody's session has just ended. */
  readonly sessionOver: boolean
}

/** The operators, by the kind of their organization, in the order of the channel. */
export function OperatorGroups({ operators, sessionOver }: OperatorGroupsProps) {
  const translate = useTranslate()
  const login = useLogin()
  const inWords = useErrorInWords()
  const { mutate, error, isPending } = useMutation({
    mutationFn: (operatorId: string) => login({ operatorId }),
  })
  return (
    <Stack sx={{ gap: 3 }}>
      {sessionOver && <SessionOver operators={operators} disabled={isPending} onChoose={mutate} />}
      {error && <Alert severity="error">{translate('signIn.failed', { reason: inWords(error) })}</Alert>}
      {operatorsByKind(operators).map(({ kind, operators }) => (
        <OperatorGroup key={kind} kind={kind} operators={operators} disabled={isPending} onChoose={mutate} />
      ))}
    </Stack>
  )
}
