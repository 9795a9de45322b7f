import Stack from '@mui/material/Stack'
import { useRecordContext } from 'react-admin'
import type { AccountRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { accountOf } from '../panel/loadAccounts'
import { actionOrder } from './actionOrder'
import { RecordAction } from './RecordAction'

interface RecordActionsProps {
  readonly kind: AccountKind
}

/** The actions on an account's own page, each with whether it can be taken beside it. */
export function RecordActions({ kind }: RecordActionsProps) {
  const record = useRecordContext<AccountRecord>()
  if (!record) return null
  const account = accountOf(record)
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
      {actionOrder.map(action => (
        <RecordAction key={action} kind={kind} action={action} account={account} />
      ))}
    </Stack>
  )
}
