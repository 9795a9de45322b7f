import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { Fragment } from 'react'
import { useTranslate } from 'react-admin'
import type { PendingRecord } from '#contract'
import { inWords } from '#lifecycle'

/** What is known of an account that has just been added. Its trial is there where it runs already. */
export function AddedFacts({ of: record }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const { notificationEmail, partner, status, trialEndsOn } = record
  const facts = {
    ...(partner && { partner: partner.organizationName }),
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
