import { useTranslate } from 'react-admin'
import { AccountGroup } from '../preview/AccountGroup'
import { few } from '../preview/few'
import { useOwnerOf } from '../preview/useOwnerOf'
import type { Subject } from '../subject/subject'
import { OutcomeCell } from './OutcomeCell'
import type { Outcomes } from './outcome'
import { type OutcomeGroup, outcomeGroups } from './outcomeGroups'

interface OutcomeGroupsProps {
  readonly outcomes: Outcomes
  /** The accounts as they stood before. */
  readonly before: ReadonlyMap<string, Subject>
  /** Those to which was applied what was so already. */
  readonly so: ReadonlySet<string>
}

/** The four kinds of outcome apart, each account with what the server said about it. What asks for something to be done stands open. */
export function OutcomeGroups({ outcomes, before, so }: OutcomeGroupsProps) {
  const translate = useTranslate()
  const ownerOf = useOwnerOf()
  const wholeRequest = translate('actions.outcome.whole_request')
  const isShort = outcomes.size <= few
  const inWords = ({ kind, reason }: Pick<OutcomeGroup, 'kind' | 'reason'>) => {
    if (kind === 'applied') return so.size > 0 && translate(`actions.outcome.how.${reason || 'changed'}`)
    return reason && translate(`actions.reason.${reason}`, { _: wholeRequest })
  }
  return outcomeGroups(outcomes, so).map(({ kind, reason, ids }) => {
    const word = translate(`actions.outcome.${kind}`)
    const how = inWords({ kind, reason })
    return (
      <AccountGroup
        key={`${kind} ${reason}`}
        tone={kind}
        heading={how ? `${word}: ${how}` : word}
        explanation={translate(`actions.outcome.explained.${kind}`, { _: '' })}
        expanded={isShort || kind === 'failed'}
        rows={ids.map(id => ({ id }))}
        nameOf={({ id }) => before.get(id)?.organizationName ?? id}
        ownerOf={({ id }) => ownerOf(before.get(id))}
      >
        {({ id }) => <OutcomeCell outcome={outcomes.get(id)} before={before.get(id)} />}
      </AccountGroup>
    )
  })
}
