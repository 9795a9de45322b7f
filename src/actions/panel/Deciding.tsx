import { type ReactNode, useState } from 'react'
import type { Session } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useSignedIn } from '../../api'
import type { Draft, EditDraft } from '../draft/draft'
import type { ActionRequest } from '../run/actionRequest'
import { type AnyAction, isFinished, isPending, isPendingAction } from '../subject/subject'
import { AccountDecision } from './AccountDecision'
import { LoadingAccounts } from './LoadingAccounts'
import { PendingDecision } from './PendingDecision'
import type { useAccounts } from './useAccounts'

interface DecidingProps {
  readonly kind: AccountKind
  readonly action: AnyAction
  readonly ids: readonly string[]
  /** What is to be said of the accounts before anything is chosen. */
  readonly note: ReactNode
  readonly accounts: ReturnType<typeof useAccounts>
  readonly draft: Draft
  /** Whether it was typed when the panel was open before. */
  readonly isFromBefore: boolean
  readonly onEdit: EditDraft
  readonly onStartOver: () => void
  readonly onApply: (requests: readonly ActionRequest[]) => void
  readonly onCancel: () => void
}

/** What every decision is given, once the accounts are there. */
export type DecidingOn = Omit<DecidingProps, 'kind' | 'action' | 'accounts'> & {
  readonly missing: readonly string[]
  readonly opened: Session
}

/** Before anything is done: the accounts are fetched, anew when the day moves, and then looked at. */
export function Deciding({ kind, action, accounts, ...deciding }: DecidingProps) {
  const { loaded, seen, ...loading } = accounts
  const [opened] = useState(useSignedIn().session)
  if (!loaded || !seen) {
    return <LoadingAccounts {...loading} total={deciding.ids.length} onCancel={deciding.onCancel} />
  }
  const on = { ...deciding, missing: loaded.missing, opened }
  return isPendingAction(action) ? (
    <PendingDecision action={action} accounts={loaded.accounts.filter(isPending)} {...on} />
  ) : (
    <AccountDecision
      kind={kind}
      action={action}
      accounts={loaded.accounts.filter(isFinished)}
      seen={seen}
      {...on}
    />
  )
}
