import Stack from '@mui/material/Stack'
import { useId } from 'react'
import { useRecordContext } from 'react-admin'
import { type AccountRecord, accountOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { actionOrder } from './actionOrder'
import { RecordAction } from './RecordAction'
import { useEligibility } from './useEligibility'

interface RecordActionsProps {
  readonly kind: AccountKind
}

/** The actions on an account's own page, each with whether it can be taken. What refuses several that follow each other is said once, beneath them. */
export function RecordActions({ kind }: RecordActionsProps) {
  const record = useRecordContext<AccountRecord>()
  const eligibility = useEligibility()
  const id = useId()
  if (!record) return null
  const account = accountOf(record)
  const items = actionOrder.map(action => ({ action, ...eligibility(action, account) }))
  const lastToSay = (index: number): number =>
    items[index]?.whyNot !== undefined && items[index + 1]?.whyNot === items[index]?.whyNot
      ? lastToSay(index + 1)
      : index
  return (
    <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map((item, index) => (
        <RecordAction
          key={item.action}
          kind={kind}
          id={account.id}
          sentenceId={`${id}${lastToSay(index)}`}
          saysIt={lastToSay(index) === index}
          {...item}
        />
      ))}
    </Stack>
  )
}
