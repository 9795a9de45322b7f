import { useTranslate } from 'react-admin'
import type { CustomerRecord } from '#contract'
import { type AccountColumn, AccountLink, CatalogNames, nameColumn, useSharedColumns } from '../account'
import { useSignedIn } from '../api'

/** What a decision is made from comes first; the rest is a scroll away. Owners are named where the operator sees several. */
export function useCustomerColumns(): readonly AccountColumn<CustomerRecord>[] {
  const translate = useTranslate()
  const shared = useSharedColumns()
  const { kind } = useSignedIn().actor.organization
  const partner: AccountColumn<CustomerRecord> = {
    source: 'partner.organizationName',
    render: ({ partner: { id, organizationName } }) => (
      <AccountLink kind="partner" id={id} light>
        {organizationName}
      </AccountLink>
    ),
  }
  return [
    nameColumn('customer'),
    shared.stage,
    shared.trialEnds,
    shared.automaticUpgrade,
    shared.expires,
    ...(kind === 'partner' ? [] : [partner]),
    ...(kind === 'internal' ? [shared.distributor] : []),
    { source: 'sku', render: ({ sku }) => <CatalogNames of="skus" slugs={[sku]} /> },
    shared.addOns,
    shared.seats,
    shared.level,
    { source: 'source', render: ({ source }) => translate(`account.source.${source}`) },
    shared.email,
    shared.trialStarted,
    shared.productionSince,
    shared.created,
    shared.lastImport,
  ]
}
