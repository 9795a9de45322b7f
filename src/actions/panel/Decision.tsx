import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import type { Session } from '#contract'
import { type Account, type AccountKind, type ActionName, type BulkPlan, explain } from '#lifecycle'
import { useCounted } from '../../page'
import { ActionForm } from '../draft/ActionForm'
import type { Draft, EditDraft } from '../draft/draft'
import { Conflicts } from '../preview/Conflicts'
import { Preview } from '../preview/Preview'
import { type ActionRequest, requestsFor } from '../run/actionRequest'
import { ApplyButton } from './ApplyButton'
import type { LoadedAccounts } from './loadAccounts'
import { MovedMeanwhile } from './MovedMeanwhile'
import { PanelBody } from './PanelBody'
import { PanelFooter } from './PanelFooter'
import { useDecision } from './useDecision'

export interface DecisionProps {
  readonly kind: AccountKind
  readonly action: ActionName
  readonly ids: readonly string[]
  readonly outOfSight: number
  readonly loaded: LoadedAccounts
  /** The accounts as they stood when the panel opened. */
  readonly seen: ReadonlyMap<string, Account>
  /** What day it was then, and under which edition. */
  readonly opened: Session
  readonly draft: Draft
  readonly onEdit: EditDraft
  readonly onApply: (requests: readonly ActionRequest[]) => void
  readonly onCancel: () => void
}

/** What to choose, what it will do to each account, and Apply. */
export function Decision({
  kind,
  action,
  ids,
  outOfSight,
  loaded: { accounts, missing },
  seen,
  opened,
  draft,
  onEdit,
  onApply,
  onCancel,
}: DecisionProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const { willing, change, obstacle, plan } = useDecision(kind, action, accounts, draft)
  const revisions = Object.fromEntries(accounts.map(({ id, revision }) => [id, revision]))
  const hindrance = nobody(plan, translate) ?? (obstacle && translate(`actions.obstacle.${obstacle}`))
  const hasForm = action === 'extend-trial' || willing.length > 0

  const apply = () => onApply(requestsFor({ ids, change, ...(action === 'edit' && { revisions }) }))

  return (
    <>
      <PanelBody>
        <MovedMeanwhile opened={opened} />
        {outOfSight > 0 && <Alert severity="info">{counted('actions.panel.out_of_sight', outOfSight)}</Alert>}
        {action === 'edit' && <Conflicts accounts={willing} seen={seen} draft={draft} />}
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
        <Preview action={action} plan={plan} missing={missing} obstacle={obstacle} />
      </PanelBody>
      <PanelFooter>
        <ApplyButton hindrance={hindrance} onApply={apply} />
        <Button onClick={onCancel}>{translate('actions.panel.cancel')}</Button>
      </PanelFooter>
    </>
  )
}

/** Why nothing can be applied to anybody; for a single account in the rule's own words. */
function nobody({ eligible, refused }: BulkPlan<Account>, translate: (key: string) => string) {
  if (eligible.length > 0) return undefined
  const [only, ...others] = refused
  return only && others.length === 0 ? explain(only.refusal) : translate('actions.obstacle.nobody-eligible')
}
