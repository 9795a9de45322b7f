import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import type { AccountRecord, PendingRecord } from '#contract'
import { useSignedIn } from '../../api'
import { AccountLink } from '../fields/AccountLink'
import { DistributorName } from '../fields/DistributorName'

/** Whose account it is, as far as the operator sees several owners; on a phone on a line of its own, where the last name may come late. */
export function OwnersOf({ record }: { readonly record: AccountRecord | PendingRecord }) {
  const translate = useTranslate()
  const { kind: operates } = useSignedIn().actor.organization
  const partner = 'partner' in record && operates !== 'partner' ? record.partner : undefined
  if (!partner && operates !== 'internal') return null
  return (
    <Typography component="span" color="textSecondary" noWrap sx={{ flexBasis: { xs: '100%', sm: 'auto' } }}>
      {translate('account.page.of')}{' '}
      {partner && (
        <AccountLink kind="partner" id={partner.id} light>
          {partner.organizationName}
        </AccountLink>
      )}
      {partner && operates === 'internal' && ' · '}
      {operates === 'internal' && <DistributorName id={record.distributorId} />}
    </Typography>
  )
}
