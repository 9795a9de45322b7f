import { useTranslate } from 'react-admin'
import type { Plan } from '../subject/plan'
import { AccountGroup } from './AccountGroup'
import { ChangeLines } from './ChangeLines'
import { changesOf } from './changesOf'
import { TrialEndLine } from './TrialEndLine'
import { useAccountRow } from './useAccountRow'

type Eligible = Plan['eligible']

interface EligibleGroupsProps {
  readonly heading: string
  readonly changing: Eligible
  readonly staying: Eligible
  /** Until it is chosen what changes, what stands there is shown. */
  readonly isChosen: boolean
}

/** The accounts that the rules let change: with what changes, and apart from them those on which nothing would. */
export function EligibleGroups({ heading, changing, staying, isChosen }: EligibleGroupsProps) {
  const translate = useTranslate()
  const row = useAccountRow()
  return (
    <>
      {changing.length > 0 && (
        <AccountGroup tone="applied" heading={heading} rows={withIds(changing)} expanded {...row}>
          {({ account, after }) => (
            <>
              {isChosen && <ChangeLines changes={changesOf(account, after)} />}
              <TrialEndLine account={isChosen ? after : account} />
            </>
          )}
        </AccountGroup>
      )}
      {staying.length > 0 && (
        <AccountGroup
          tone="not-attempted"
          heading={translate('actions.preview.stays')}
          rows={withIds(staying)}
          expanded={false}
          {...row}
        >
          {({ account }) => <TrialEndLine account={account} />}
        </AccountGroup>
      )}
    </>
  )
}

function withIds(eligible: Eligible) {
  return eligible.map(decision => ({ ...decision, id: decision.account.id }))
}
