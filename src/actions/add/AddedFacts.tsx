import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment, type ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { CatalogNames, DistributorName } from '../../account'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { Name } from '../../page'

/** What is known of an account that has just been added: its owner to whoever picked it, what it gets, and its trial where it runs already. */
export function AddedFacts({ of: record }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const { inWords } = useSentences()
  const hasPickedOwner = useSignedIn().actor.organization.kind === 'internal'
  const { notificationEmail, partner, distributorId, addOns, status, trialEndsOn } = record
  const facts: Readonly<Record<string, ReactNode>> = {
    ...(hasPickedOwner &&
      (partner
        ? { partner: <Name of={partner.organizationName} /> }
        : { distributor: <DistributorName id={distributorId} /> })),
    ...(record.kind === 'customer'
      ? { sku: <CatalogNames of="skus" slugs={[record.sku]} /> }
      : { skus: <CatalogNames of="skus" slugs={record.skus} /> }),
    addOns: <CatalogNames of="addOns" slugs={addOns} />,
    notificationEmail,
    status: translate(`pending.status.${status}`),
    ...(trialEndsOn && { trialEndsOn: inWords(trialEndsOn) }),
  }
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 34%) minmax(0, 1fr)',
        columnGap: 2,
        rowGap: 1,
      }}
    >
      {Object.entries(facts).map(([fact, value]) => (
        <Fragment key={fact}>
          <Typography component="dt" sx={{ color: 'text.secondary' }}>
            {translate(`actions.add.added.${fact}`)}
          </Typography>
          <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
            {value}
          </Typography>
        </Fragment>
      ))}
    </Box>
  )
}
