import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import { useRecordContext } from 'react-admin'
import { type AccountRecord, accountOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { actionOrder } from './actionOrder'
import { RecordAction } from './RecordAction'
import { saidOnce } from './saidOnce'
import { useEligibility } from './useEligibility'

interface RecordActionsProps {
  readonly kind: AccountKind
}

/** The actions on an account's own page, each with whether it can be taken beside it. What refuses all of them is said once, above. */
export function RecordActions({ kind }: RecordActionsProps) {
  const record = useRecordContext<AccountRecord>()
  const eligibility = useEligibility()
  const noteId = useId()
  if (!record) return null
  const account = accountOf(record)
  const items = actionOrder.map(action => ({ action, ...eligibility(action, account) }))
  const note = saidOnce(items.map(({ whyNot }) => whyNot))
  return (
    <>
      {note && (
        <Typography id={noteId} variant="body2" sx={{ color: 'text.secondary', mb: 1 }}>
          {note}
        </Typography>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0, gap: 0.5 }}>
        {items.map(item => (
          <RecordAction key={item.action} kind={kind} id={account.id} saidIn={note && noteId} {...item} />
        ))}
      </Stack>
    </>
  )
}
