import { useTranslate } from 'react-admin'
import type { CustomerRecord } from '#contract'
import {
  type AccountColumn,
  AccountLink,
  CatalogNames,
  Day,
  DistributorName,
  nameColumn,
  Stage,
  Upgrade,
} from '../account'
import { useSignedIn } from '../api'

/** What a decision is made from comes first; the rest is a scroll away. Owners are named where the operator sees several. */
export function useCustomerColumns(): readonly AccountColumn<CustomerRecord>[] {
  const translate = useTranslate()
  const { kind } = useSignedIn().actor.organization
  const partner: AccountColumn<CustomerRecord> = {
    source: 'partner.organizationName',
    render: ({ partner: { id, organizationName } }) => (
      <AccountLink kind="partner" id={id} light>
        {organizationName}
      </AccountLink>
    ),
  }
  const distributor: AccountColumn<CustomerRecord> = {
    source: 'distributor.organizationName',
    render: ({ distributorId }) => <DistributorName id={distributorId} />,
  }
  return [
    nameColumn('customer'),
    { source: 'stage', render: ({ stage }) => <Stage of={stage} /> },
    { source: 'trialEndsOn', render: ({ trialEndsOn }) => <Day of={trialEndsOn} distance /> },
    { source: 'automaticUpgrade', render: ({ automaticUpgrade }) => <Upgrade of={automaticUpgrade} /> },
    { source: 'expiresOn', render: ({ expiresOn }) => <Day of={expiresOn} distance /> },
    ...(kind === 'partner' ? [] : [partner]),
    ...(kind === 'internal' ? [distributor] : []),
    { source: 'sku', render: ({ sku }) => <CatalogNames of="skus" slugs={[sku]} /> },
    {
      source: 'addOns',
      disableSort: true,
      render: ({ addOns }) => <CatalogNames of="addOns" slugs={addOns} />,
    },
    { source: 'seats', align: 'right', render: ({ seats }) => seats },
    {
      source: 'subscriptionLevel',
      render: ({ subscriptionLevel }) => translate(`account.level.${subscriptionLevel}`),
    },
    { source: 'source', render: ({ source }) => translate(`account.source.${source}`) },
    {
      source: 'notificationEmail',
      shown: 'on-demand',
      render: ({ notificationEmail }) => notificationEmail,
    },
    {
      source: 'trialStartedOn',
      shown: 'on-demand',
      render: ({ trialStartedOn }) => <Day of={trialStartedOn} />,
    },
    {
      source: 'productionSince',
      shown: 'on-demand',
      render: ({ productionSince }) => <Day of={productionSince} />,
    },
    { source: 'createdOn', shown: 'on-demand', render: ({ createdOn }) => <Day of={createdOn} /> },
    { source: 'lastImportOn', shown: 'on-demand', render: ({ lastImportOn }) => <Day of={lastImportOn} /> },
  ]
}
