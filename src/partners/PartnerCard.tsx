import { useRecordContext } from 'react-admin'
import type { PartnerRecord } from '#contract'
import { AccountCard, CardTerm, DistributorName } from '../account'
import { useSignedIn } from '../api'

/** What a narrow screen says of a partner. */
export function PartnerCard() {
  const partner = useRecordContext<PartnerRecord>()
  const { kind } = useSignedIn().actor.organization
  if (!partner) return null
  return (
    <AccountCard kind="partner" of={partner}>
      <CardTerm of={partner} />
      {kind === 'internal' && <DistributorName id={partner.distributorId} />}
    </AccountCard>
  )
}
