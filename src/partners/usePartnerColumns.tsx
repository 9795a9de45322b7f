import { useTranslate } from 'react-admin'
import type { PartnerRecord } from '#contract'
import {
  type AccountColumn,
  CatalogNames,
  Day,
  DistributorName,
  nameColumn,
  Stage,
  Upgrade,
} from '../account'
import { useSignedIn } from '../api'

/** What a decision is made from comes first; the rest is a scroll away. The distributor is named where the operator sees several. */
export function usePartnerColumns(): readonly AccountColumn<PartnerRecord>[] {
  const translate = useTranslate()
  const { kind } = useSignedIn().actor.organization
  const distributor: AccountColumn<PartnerRecord> = {
    source: 'distributor.organizationName',
    render: ({ distributorId }) => <DistributorName id={distributorId} />,
  }
  return [
    nameColumn('partner'),
    { source: 'stage', render: ({ stage }) => <Stage of={stage} /> },
    { source: 'trialEndsOn', render: ({ trialEndsOn }) => <Day of={trialEndsOn} distance /> },
    { source: 'automaticUpgrade', render: ({ automaticUpgrade }) => <Upgrade of={automaticUpgrade} /> },
    { source: 'billingStartedOn', render: ({ billingStartedOn }) => <Day of={billingStartedOn} /> },
    { source: 'expiresOn', render: ({ expiresOn }) => <Day of={expiresOn} distance /> },
    ...(kind === 'internal' ? [distributor] : []),
    { source: 'seats', align: 'right', render: ({ seats }) => seats },
    { source: 'skus', disableSort: true, render: ({ skus }) => <CatalogNames of="skus" slugs={skus} /> },
    {
      source: 'addOns',
      disableSort: true,
      render: ({ addOns }) => <CatalogNames of="addOns" slugs={addOns} />,
    },
    {
      source: 'subscriptionLevel',
      render: ({ subscriptionLevel }) => translate(`account.level.${subscriptionLevel}`),
    },
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
