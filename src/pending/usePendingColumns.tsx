import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { type AccountKind, pendingActionNames } from '#lifecycle'
import {
  type AccountColumn,
  AccountLink,
  CatalogNames,
  CopyLinkButton,
  DistributorName,
  Moment,
} from '../account'
import { RowActions } from '../actions'
import { useSignedIn } from '../api'
import { Name } from '../page'
import { Email } from './Email'
import { Messages } from './Messages'
import { Narrow } from './Narrow'
import { PendingStatus } from './PendingStatus'
import { TrialEnd } from './TrialEnd'

type Column = AccountColumn<PendingRecord>

const partner: Column = {
  source: 'partner.organizationName',
  render: ({ partner }) =>
    partner && (
      <AccountLink kind="partner" id={partner.id} light>
        {partner.organizationName}
      </AccountLink>
    ),
}

const distributor: Column = {
  source: 'distributor.organizationName',
  render: ({ distributorId }) => <DistributorName id={distributorId} />,
}

/** The link comes first: it is what is asked for. Owners are named where the operator sees several. Columns are as wide without a row as with it. */
export function usePendingColumns(kind: AccountKind): readonly Column[] {
  const translate = useTranslate()
  const { kind: operates } = useSignedIn().actor.organization
  return [
    {
      source: 'activationLink',
      shown: 'always',
      disableSort: true,
      render: account => (
        <CopyLinkButton link={account.activationLink} organizationName={account.organizationName} />
      ),
    },
    {
      source: 'organizationName',
      shown: 'always',
      render: ({ organizationName }) => (
        <strong>
          <Name of={organizationName} />
        </strong>
      ),
    },
    {
      source: 'notificationEmail',
      render: ({ notificationEmail }) => (
        <Narrow width={176}>
          <Email of={notificationEmail} />
        </Narrow>
      ),
    },
    {
      source: 'statusSince',
      render: account => (
        <Narrow width={216}>
          <PendingStatus of={account} />
        </Narrow>
      ),
    },
    {
      source: 'importErrors',
      disableSort: true,
      render: account => (
        <Narrow width={116}>
          <Messages of={account} list="importErrors" />
        </Narrow>
      ),
    },
    {
      source: 'eventLog',
      disableSort: true,
      render: account => (
        <Narrow width={116}>
          <Messages of={account} list="eventLog" />
        </Narrow>
      ),
    },
    {
      source: 'trialEndsOn',
      render: ({ trialEndsOn }) => (
        <Narrow width={98}>
          <TrialEnd of={trialEndsOn} />
        </Narrow>
      ),
    },
    ...(kind === 'customer' && operates !== 'partner' ? [partner] : []),
    ...(operates === 'internal' ? [distributor] : []),
    {
      source: kind === 'customer' ? 'sku' : 'skus',
      shown: 'on-demand',
      disableSort: kind === 'partner',
      render: account => (
        <CatalogNames of="skus" slugs={account.kind === 'customer' ? [account.sku] : account.skus} />
      ),
    },
    {
      source: 'addOns',
      shown: 'on-demand',
      disableSort: true,
      render: ({ addOns }) => <CatalogNames of="addOns" slugs={addOns} />,
    },
    {
      source: 'addedAt',
      shown: 'on-demand',
      sortByOrder: 'DESC',
      render: ({ addedAt }) => <Moment of={addedAt} />,
    },
    {
      source: 'actions',
      label: translate('account.page.actions'),
      shown: 'always',
      disableSort: true,
      render: account => <RowActions record={account} actions={pendingActionNames} />,
    },
  ]
}
