import { useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import { CatalogNames, Day, DistributorName, Stage, Upgrade } from '../fields'
import type { AccountColumn } from './accountColumn'

/** The columns that customers and partners have in common, for each of their tables to put in its order. */
export function useSharedColumns() {
  const translate = useTranslate()
  return {
    stage: { source: 'stage', render: ({ stage }) => <Stage of={stage} /> },
    trialEnds: { source: 'trialEndsOn', render: ({ trialEndsOn }) => <Day of={trialEndsOn} distance /> },
    automaticUpgrade: {
      source: 'automaticUpgrade',
      render: ({ automaticUpgrade }) => <Upgrade of={automaticUpgrade} />,
    },
    expires: { source: 'expiresOn', render: ({ expiresOn }) => <Day of={expiresOn} distance /> },
    distributor: {
      source: 'distributor.organizationName',
      render: ({ distributorId }) => <DistributorName id={distributorId} />,
    },
    addOns: {
      source: 'addOns',
      disableSort: true,
      render: ({ addOns }) => <CatalogNames of="addOns" slugs={addOns} />,
    },
    seats: { source: 'seats', align: 'right', render: ({ seats }) => seats },
    level: {
      source: 'subscriptionLevel',
      render: ({ subscriptionLevel }) => translate(`account.level.${subscriptionLevel}`),
    },
    email: {
      source: 'notificationEmail',
      shown: 'on-demand',
      render: ({ notificationEmail }) => notificationEmail,
    },
    trialStarted: onDemand('trialStartedOn'),
    productionSince: onDemand('productionSince'),
    created: onDemand('createdOn'),
    lastImport: onDemand('lastImportOn'),
  } as const satisfies Record<string, AccountColumn<AccountRecord>>
}

function onDemand(
  source: 'trialStartedOn' | 'productionSince' | 'createdOn' | 'lastImportOn',
): AccountColumn<AccountRecord> {
  return { source, shown: 'on-demand', render: account => <Day of={account[source]} /> }
}
