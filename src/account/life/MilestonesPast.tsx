import TodayIcon from '@mui/icons-material/TodayOutlined'
import { useTranslate } from 'react-admin'
import { useSignedIn } from '../../api'
import { useCounted, useDayFormat } from '../../page'
import { MilestoneItem } from './MilestoneItem'
import { MilestoneList } from './MilestoneList'
import { MilestoneLoading } from './MilestoneLoading'
import type { Milestone, PastKind } from './milestone'
import { milestoneLooks } from './milestoneLooks'
import { PastFailed } from './PastFailed'

interface MilestonesPastProps {
  readonly of: readonly Milestone<PastKind>[]
  /** Whether what the events add is on its way, or could not be loaded. */
  readonly remembered: { readonly loading: boolean; readonly failed: boolean; readonly retry: () => void }
  /** The milestones on their way: whether somebody did it. */
  readonly expected: readonly boolean[]
}

/** As many as are read at a glance; the others stand under the account's activity. */
const shown = 8

/** What has been until today, in words. */
export function MilestonesPast({ of: past, remembered, expected }: MilestonesPastProps) {
  const translate = useTranslate()
  const counted = useCounted()
  const { short } = useDayFormat()
  const { today } = useSignedIn().session
  const earlier = Math.max(0, past.length - shown)
  return (
    <MilestoneList
      title={translate('life.soFar')}
      footer={remembered.failed && <PastFailed retry={remembered.retry} />}
    >
      {!remembered.failed &&
        !past.some(({ kind }) => kind === 'trial-started') &&
        (remembered.loading ? (
          <MilestoneLoading />
        ) : (
          <MilestoneItem
            {...milestoneLooks['trial-started']}
            on={null}
            what={translate('life.past.trial-started')}
          />
        ))}
      {earlier > 0 && <li>{counted('life.earlier', earlier)}</li>}
      {past.slice(earlier).map(({ kind, on, by, movedTo, startsBilling }, index) => {
        const what = translate(`life.past.${kind}`, movedTo ? { to: short(movedTo) } : {})
        return (
          <MilestoneItem
            // biome-ignore lint/suspicious/noArrayIndexKey: the same may happen twice on a day, and nothing of it has a state
            key={index}
            {...milestoneLooks[kind]}
            on={on}
            what={startsBilling ? translate('life.billing.started', { what }) : what}
            by={by}
          />
        )
      })}
      {remembered.loading &&
        expected.map((by, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one place is like the other
          <MilestoneLoading key={index} by={by} />
        ))}
      <MilestoneItem icon={TodayIcon} tone="primary" on={today} what={translate('life.today')} isToday />
    </MilestoneList>
  )
}
