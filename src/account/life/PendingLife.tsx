import ReachedIcon from '@mui/icons-material/RouteOutlined'
import TodayIcon from '@mui/icons-material/TodayOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import visuallyHidden from '@mui/utils/visuallyHidden'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { onboardingOf, type PendingRecord } from '#contract'
import { dayOfInstant, onboardingAhead } from '#lifecycle'
import { useSignedIn } from '../../api'
import { lifeColumns, lifeFrame } from './lifeLook'
import { MilestoneItem } from './MilestoneItem'
import { MilestoneList } from './MilestoneList'
import { milestoneLooks } from './milestoneLooks'

/** How far an onboarding has come, and what happens by itself if it comes no farther. */
export function PendingLife({ of: account }: { readonly of: PendingRecord }) {
  const translate = useTranslate()
  const headingId = useId()
  const { today } = useSignedIn().session
  const ahead = onboardingAhead(onboardingOf(account), today)
  return (
    <Box component="section" aria-labelledby={headingId} sx={lifeFrame}>
      <Typography variant="h2" id={headingId} sx={visuallyHidden}>
        {translate('life.heading')}
      </Typography>
      <Box sx={lifeColumns}>
        <MilestoneList title={translate('life.soFar')}>
          {account.history.map(({ status, at }) => (
            <MilestoneItem
              key={at}
              icon={ReachedIcon}
              tone={status === 'pre-import-error' ? 'error' : 'secondary'}
              on={dayOfInstant(at)}
              what={translate(`pending.status.${status}`)}
            />
          ))}
          <MilestoneItem icon={TodayIcon} tone="primary" on={today} what={translate('life.today')} isToday />
        </MilestoneList>
        <MilestoneList title={translate('life.ahead')}>
          {ahead.length === 0 && <Typography component="li">{translate('life.nothingAhead')}</Typography>}
          {ahead.map(({ kind, on }) => (
            <MilestoneItem
              key={kind}
              {...milestoneLooks[kind === 'trial-ended' ? kind : 'upgrade-notice']}
              on={on}
              what={translate(`life.next.${kind}`)}
              isAhead
            />
          ))}
        </MilestoneList>
      </Box>
    </Box>
  )
}
