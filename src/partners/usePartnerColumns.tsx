import type { PartnerRecord } from '#contract'
import { type AccountColumn, CatalogNames, Day, nameColumn, useSharedColumns } from '../account'
import { useSignedIn } from '../api'

/** What a decision is made from comes first; the rest is a scroll away. The distributor is named where the operator sees several. */
export function usePartnerColumns(): readonly AccountColumn<PartnerRecord>[] {
  const shared = useSharedColumns()
  const { kind } = useSignedIn().actor.organization
  return [
    nameColumn('partner'),
    shared.stage,
    shared.trialEnds,
    shared.automaticUpgrade,
    { source: 'billingStartedOn', render: ({ billingStartedOn }) => <Day of={billingStartedOn} /> },
    shared.expires,
    ...(kind === 'internal' ? [shared.distributor] : []),
    shared.seats,
    { source: 'skus', disableSort: true, render: ({ skus }) => <CatalogNames of="skus" slugs={skus} /> },
    shared.addOns,
    shared.level,
    shared.email,
    shared.trialStarted,
    shared.productionSince,
    shared.created,
    shared.lastImport,
  ]
}
