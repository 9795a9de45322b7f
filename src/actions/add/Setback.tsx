import Alert from '@mui/material/Alert'
import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import type { AddRequest } from '../../api'
import { useLanguage } from '../../language'
import { useTold } from '../outcome/useTold'
import { type AddField, byFormField } from './addDraft'
import { Duplicate } from './Duplicate'
import { PendingLink } from './PendingLink'
import { type Attempt, isForSame, type SentRequest } from './useAdding'

interface SetbackProps {
  readonly kind: AccountKind
  readonly attempt: Attempt
  /** What Apply would send now. */
  readonly request: AddRequest
  readonly unanswered: SentRequest | null
  /** The fields at which an error can be shown. */
  readonly fields: readonly AddField[]
  readonly onAllowDuplicate: () => void
  readonly onLeave: () => void
}

/** Why the account has not been added, or is not known to have been. */
export function Setback(props: SetbackProps) {
  const { kind, attempt, request, unanswered, fields, onAllowDuplicate, onLeave } = props
  const translate = useTranslate()
  const { tellProblem } = useLanguage().language
  const told = useTold()
  if (attempt.is === 'refused') {
    const { problem } = attempt
    if (problem.reason === 'duplicate-account') {
      return <Duplicate kind={kind} problem={problem} onAllow={onAllowDuplicate} onLeave={onLeave} />
    }
    const wrong = Object.keys(byFormField(problem.errors ?? {}))
    const saidAtFields = wrong.length > 0 && wrong.every(name => fields.some(field => field === name))
    return saidAtFields ? null : <Alert severity="error">{tellProblem(problem)}</Alert>
  }
  if (attempt.is !== 'unanswered' || !unanswered) return null
  const name = unanswered.request.organizationName
  return isForSame(unanswered.request, request) ? (
    <Alert severity="warning">
      {attempt.because && `${told(attempt.because)} `}
      {translate('actions.add.unanswered', { name })}
    </Alert>
  ) : (
    <Alert severity="warning">
      {translate('actions.add.unanswered_and_changed', { name })}{' '}
      <PendingLink kind={kind} onFollow={onLeave} />
    </Alert>
  )
}
