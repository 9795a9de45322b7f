import type { Account, AccountKind, ActionName } from '#lifecycle'
import { ActionForm } from '../draft/ActionForm'
import { Conflicts } from '../preview/Conflicts'
import { requestsFor } from '../run/actionRequest'
import { isFinished, type Subject } from '../subject/subject'
import type { DecidingOn } from './Deciding'
import { Decision } from './Decision'
import { useDecision } from './useDecision'

interface AccountDecisionProps extends DecidingOn {
  readonly kind: AccountKind
  readonly action: ActionName
  readonly accounts: readonly Account[]
  /** The accounts as they stood when the panel opened. */
  readonly seen: ReadonlyMap<string, Subject>
}

/** A lifecycle action is decided. */
export function AccountDecision({
  kind,
  action,
  accounts,
  seen,
  ids,
  draft,
  onEdit,
  onApply,
  ...deciding
}: AccountDecisionProps) {
  const { willing, change, obstacle, plan } = useDecision(kind, action, accounts, draft)
  const revisions = Object.fromEntries(accounts.map(({ id, revision }) => [id, revision]))
  const hasForm = action === 'extend-trial' || willing.length > 0
  const seenBefore = new Map([...seen.values()].filter(isFinished).map(one => [one.id, one]))
  return (
    <Decision
      action={action}
      plan={plan}
      obstacle={obstacle}
      draft={draft}
      onApply={() => onApply(requestsFor({ ids, change, ...(action === 'edit' && { revisions }) }))}
      {...deciding}
    >
      {action === 'edit' && <Conflicts accounts={willing} seen={seenBefore} draft={draft} />}
      {hasForm && (
        <ActionForm
          kind={kind}
          action={action}
          accounts={willing}
          plan={plan}
          draft={draft}
          obstacle={obstacle}
          onEdit={onEdit}
        />
      )}
    </Decision>
  )
}
