import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { MilestoneItem } from './MilestoneItem'
import { MilestoneList } from './MilestoneList'
import type { AheadKind, Milestone } from './milestone'
import { milestoneLooks } from './milestoneLooks'

/** What comes next, in words. */
export function MilestonesAhead({ of: ahead }: { readonly of: readonly Milestone<AheadKind>[] }) {
  const translate = useTranslate()
  const title = translate('life.ahead')
  if (ahead.length === 0) {
    return (
      <MilestoneList title={title}>
        <Typography component="li">{translate('life.nothingAhead')}</Typography>
      </MilestoneList>
    )
  }
  return (
    <MilestoneList title={title}>
      {ahead.map(({ kind, on, startsBilling }) => {
        const what = translate(`life.next.${kind}`)
        return (
          <MilestoneItem
            key={kind}
            {...milestoneLooks[kind]}
            on={on}
            what={startsBilling ? translate('life.billing.starts', { what }) : what}
            isAhead
          />
        )
      })}
    </MilestoneList>
  )
}
