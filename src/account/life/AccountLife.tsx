import Box from '@mui/material/Box'
import { useId } from 'react'
import { useRecordContext } from 'react-admin'
import type { AccountRecord } from '#contract'
import { useSignedIn } from '../../api'
import { LifeBar } from './LifeBar'
import { lifeOf } from './life'
import { MilestonesAhead } from './MilestonesAhead'
import { MilestonesPast } from './MilestonesPast'
import { OutlookSentence } from './OutlookSentence'
import { useEventsOfLife } from './useEventsOfLife'

/** The life of the account in context: what comes next in a sentence, the whole as a picture, and the same in words. */
export function AccountLife() {
  const record = useRecordContext<AccountRecord>()
  return record ? <LifeOf record={record} /> : null
}

function LifeOf({ record }: { readonly record: AccountRecord }) {
  const headingId = useId()
  const { today, policy } = useSignedIn().session
  const remembered = useEventsOfLife(record.id)
  const { outlook, stretches, past, ahead } = lifeOf(record, { edition: policy, today }, remembered.events)
  return (
    <Box component="section" aria-labelledby={headingId} sx={frame}>
      <OutlookSentence of={outlook} headingId={headingId} />
      <LifeBar of={stretches} />
      <Box sx={columns}>
        <MilestonesPast of={past} remembered={remembered} expected={expectedOf(record)} />
        <MilestonesAhead of={ahead} />
      </Box>
    </Box>
  )
}

/** How many milestones the events will tell besides what the record does: their place is kept while they load. */
function expectedOf({ subscriptionLevel, trialExtensions, automaticUpgrade }: AccountRecord): number {
  if (subscriptionLevel === 'PRODUCTION') return 1
  return (trialExtensions ?? 0) + (automaticUpgrade === 'block' ? 1 : 0)
}

const frame = { px: 1, pt: 1, pb: 2.5, mb: 2, borderBottom: 1, borderColor: 'divider' } as const

const columns = {
  display: 'grid',
  columnGap: 4,
  rowGap: 2,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr)' },
} as const
