import Typography from '@mui/material/Typography'
import { useTranslate } from 'react-admin'
import { useSentences } from '../../language'
import type { Plan } from '../subject/plan'
import { AccountGroup } from './AccountGroup'
import { groupsOf } from './groupsOf'
import { useAccountRow } from './useAccountRow'

interface RefusedGroupsProps {
  readonly refused: Plan['refused']
  readonly expanded: boolean
}

/** The accounts to which nothing will happen, by reason, each with its own sentence and dates. */
export function RefusedGroups({ refused, expanded }: RefusedGroupsProps) {
  const translate = useTranslate()
  const { explain } = useSentences()
  const row = useAccountRow()
  return groupsOf(refused, ({ refusal }) => refusal.reason).map(([reason, decisions]) => (
    <AccountGroup
      key={reason}
      tone="refused"
      heading={translate(`actions.reason.${reason}`)}
      rows={decisions.map(decision => ({ ...decision, id: decision.account.id }))}
      expanded={expanded}
      {...row}
    >
      {({ refusal }) => <Typography variant="body2">{explain(refusal)}</Typography>}
    </AccountGroup>
  ))
}
