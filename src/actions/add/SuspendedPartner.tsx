import Alert from '@mui/material/Alert'
import { useGetOne, useTranslate } from 'react-admin'
import type { PartnerRecord } from '#contract'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { partnerAccess } from './partnerAccess'

/** Says so when the partner that was picked for a customer has no access. */
export function SuspendedPartner({ id }: { readonly id: string }) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const { today } = useSignedIn().session
  const { data: partner } = useGetOne<PartnerRecord>('partners', { id }, { retry: false })
  const access = partner && partnerAccess(partner, today)
  if (access?.is !== 'suspended') return null
  const facts = { name: partner?.organizationName, on: inWords(access.on) }
  return (
    <Alert severity="info" role="status" sx={{ overflowWrap: 'anywhere' }}>
      {translate('actions.add.partner_access.note', facts)}
    </Alert>
  )
}
