import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId } from 'react'
import { useRecordContext, useTranslate } from 'react-admin'
import type { AccountRecord } from '#contract'
import { useSignedIn } from '../../api'
import { LifeBar } from './LifeBar'
import { lifeOf } from './life'
import { lifeColumns, lifeFrame } from './lifeLook'
import { MilestonesAhead } from './MilestonesAhead'
import { MilestonesPast } from './MilestonesPast'
import { useEventsOfLife } from './useEventsOfLife'

/** The life of the account in context, as a picture and in words. What comes next stands in a sentence in the page's heading. */
export function AccountLife() {
  const record = useRecordContext<AccountRecord>()
  return record ? <LifeOf record={record} /> : null
}

function LifeOf({ record }: { readonly record: AccountRecord }) {
  const headingId = useId()
  const translate = useTranslate()
  const { today, policy } = useSignedIn().session
  const remembered = useEventsOfLife(record.id)
  const { stretches, past, ahead } = lifeOf(record, { edition: policy, today }, remembered.events)
  return (
    <Box component="section" aria-labelledby={headingId} sx={lifeFrame}>
      <Typography variant="h2" id={headingId} sx={visuallyHidden}>
        {translate('life.heading')}
      </Typography>
      <LifeBar of={stretches} />
      <Box sx={lifeColumns}>
        <MilestonesPast of={past} remembered={remembered} expected={expectedOf(record)} />
        <MilestonesAhead of={ahead} />
      </Box>
    </Box>
  )
}

/** What the events will tell besides what the record does, each with whether somebody did it: their place is kept while they load. */
function expectedOf(record: AccountRecord): readonly boolean[] {
  const { subscriptionLevel, trialExtensions, automaticUpgrade, upgradeAnnouncedFor, trialEndsOn } = record
  if (subscriptionLevel === 'PRODUCTION') return []
  const isAnnounced = upgradeAnnouncedFor !== null && upgradeAnnouncedFor === trialEndsOn
  const acts = (trialExtensions ?? 0) + (automaticUpgrade === 'block' ? 1 : 0)
  return [...Array.from({ length: acts }, () => true), ...(isAnnounced ? [false] : [])]
}
