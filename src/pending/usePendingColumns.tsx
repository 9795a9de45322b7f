import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { type AccountKind, pendingActionNames } from '#lifecycle'
import {
  type AccountColumn,
  AccountLink,
  CatalogNames,
  CopyLinkButton,
  Day,
  DistributorName,
} from '../account'
import { RowActions } from '../actions'
import { useSignedIn } from '../api'
import { Messages } from './Messages'
import { PendingStatus } from './PendingStatus'

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
  source: 'distributorId',
  disableSort: true,
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
      sx: { minWidth: 264 },
      render: ({ organizationName }) => <strong>{organizationName}</strong>,
    },
    {
      source: 'notificationEmail',
      render: ({ notificationEmail }) => (
        <Box sx={{ width: 190, whiteSpace: 'normal', overflowWrap: 'anywhere' }}>{notificationEmail}</Box>
      ),
    },
    {
      source: 'statusSince',
      sx: { minWidth: 340 },
      render: account => <PendingStatus of={account} />,
    },
    {
      source: 'importErrors',
      disableSort: true,
      render: account => <Messages of={account} list="importErrors" />,
    },
    { source: 'eventLog', disableSort: true, render: account => <Messages of={account} list="eventLog" /> },
    { source: 'trialEndsOn', render: ({ trialEndsOn }) => <Day of={trialEndsOn} distance /> },
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
    { source: 'createdOn', shown: 'on-demand', render: ({ createdOn }) => <Day of={createdOn} /> },
    {
      source: 'actions',
      label: translate('account.page.actions'),
      shown: 'always',
      disableSort: true,
      render: account => <RowActions record={account} actions={pendingActionNames} />,
    },
  ]
}
