import Alert from '@mui/material/Alert'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { useCounted } from '../../page'
import type { PendingAccount } from '../subject/subject'
import type { Draft, EditDraft } from './draft'
import type { Obstacle } from './readDraft'

interface ResendLinkFormProps {
  readonly accounts: readonly PendingAccount[]
  readonly draft: Draft
  readonly obstacle: Obstacle | undefined
  readonly onEdit: EditDraft
}

/** Where a new link goes. A single account's address can be corrected; several keep each its own. */
export function ResendLinkForm({ accounts, draft, obstacle, onEdit }: ResendLinkFormProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const [only, ...others] = accounts
  const isFault = obstacle === 'email-not-valid'
  return (
    <>
      <Alert severity="warning">{counted('actions.resend.old_link', accounts.length)}</Alert>
      {only && others.length === 0 && (
        <TextField
          fullWidth
          type="email"
          label={translate('actions.field.notificationEmail')}
          value={draft.notificationEmail ?? only.notificationEmail}
          onChange={event => onEdit({ notificationEmail: event.target.value })}
          error={isFault}
          helperText={translate(isFault ? `actions.obstacle.${obstacle}` : 'actions.resend.correct_it')}
        />
      )}
    </>
  )
}
