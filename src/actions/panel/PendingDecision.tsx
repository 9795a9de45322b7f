import { useMemo } from 'react'
import type { PendingActionName } from '#lifecycle'
import { useSignedIn } from '../../api'
import { ResendLinkForm } from '../draft/ResendLinkForm'
import { readCorrection } from '../draft/readCorrection'
import { requestsFor } from '../run/actionRequest'
import { planPending } from '../subject/plan'
import type { PendingAccount } from '../subject/subject'
import type { DecidingOn } from './Deciding'
import { Decision } from './Decision'

interface PendingDecisionProps extends DecidingOn {
  readonly action: PendingActionName
  readonly accounts: readonly PendingAccount[]
}

/** An action on accounts that are pending is decided. */
export function PendingDecision({
  action,
  accounts,
  ids,
  draft,
  onEdit,
  onApply,
  ...deciding
}: PendingDecisionProps) {
  const { session, actor } = useSignedIn()
  const { change, obstacle, plan } = useMemo(() => {
    const asking = { actor, edition: session.policy, today: session.today }
    const read = readCorrection(draft, accounts)
    return { ...read, plan: planPending(action, accounts, asking, read.change) }
  }, [action, accounts, draft, session, actor])
  return (
    <Decision
      action={action}
      plan={plan}
      obstacle={obstacle}
      draft={draft}
      onApply={() => onApply(requestsFor({ ids, change }))}
      {...deciding}
    >
      {action === 'resend-link' && plan.eligible.length > 0 && (
        <ResendLinkForm accounts={accounts} draft={draft} obstacle={obstacle} onEdit={onEdit} />
      )}
    </Decision>
  )
}
