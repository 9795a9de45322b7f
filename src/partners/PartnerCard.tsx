import { useRecordContext } from 'react-admin'
import type { PartnerRecord } from '#contract'
import { CardTerm, DistributorName } from '../account'
import { useSignedIn } from '../api'

/** What a narrow screen says of a partner, beneath its name and its stage. */
export function PartnerCard() {
  const partner = useRecordContext<PartnerRecord>()
  const { kind } = useSignedIn().actor.organization
  if (!partner) return null
  return (
    <>
      <CardTerm of={partner} />
      {kind === 'internal' && <DistributorName id={partner.distributorId} />}
    </>
  )
}
