import Box from '@mui/material/Box'
import { useTranslate } from 'react-admin'
import type { PartnerRecord } from '#contract'
import { DistributorName } from '../../account'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { partnerAccess } from './partnerAccess'

/** What tells a partner from others of its name, and whether its access is limited. */
export function PartnerTerms({ of: partner }: { readonly of: PartnerRecord }) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const { today } = useSignedIn().session
  const access = partnerAccess(partner, today)
  return (
    <>
      <DistributorName id={partner.distributorId} />
      {access && (
        <>
          {' · '}
          <Box
            component="span"
            sx={access.is === 'suspended' ? { color: 'text.primary', fontWeight: 600 } : {}}
          >
            {translate(`actions.add.partner_access.${access.is}`, { on: inWords(access.on) })}
          </Box>
        </>
      )}
    </>
  )
}
