import type { Account, AccountKind, ActionName, BulkPlan } from '#lifecycle'
import { chosenUpgrade } from './chosenUpgrade'
import type { Draft, EditDraft } from './draft'
import { ExtendTrialForm } from './ExtendTrialForm'
import { ManageUpgradeForm } from './ManageUpgradeForm'
import { ProductionTermsForm } from './ProductionTermsForm'
import type { Obstacle } from './readDraft'

interface ActionFormProps {
  readonly kind: AccountKind
  readonly action: ActionName
  readonly accounts: readonly Account[]
  readonly plan: BulkPlan<Account>
  readonly draft: Draft
  readonly obstacle: Obstacle | undefined
  readonly onEdit: EditDraft
}

/** What there is to choose for an action. */
export function ActionForm({ action, plan, ...form }: ActionFormProps) {
  switch (action) {
    case 'extend-trial':
      return <ExtendTrialForm plan={plan} />
    case 'manage-upgrade':
      return (
        <ManageUpgradeForm
          kind={form.kind}
          chosen={chosenUpgrade(form.draft, form.accounts)}
          onEdit={form.onEdit}
        />
      )
    case 'convert':
    case 'edit':
      return <ProductionTermsForm action={action} {...form} />
  }
}
