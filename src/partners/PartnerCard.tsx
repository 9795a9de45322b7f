import Box from '@mui/material/Box'
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
      {kind === 'internal' && (
        // A line of its own, which is there before the name is.
        <Box sx={{ minHeight: '1lh' }}>
          <DistributorName id={partner.distributorId} />
        </Box>
      )}
    </AccountCard>
  )
}
