import { useTranslate } from 'react-admin'
import { type Account, type ActionName, decide } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import { changesOf } from '../preview/changesOf'
import { useChangeInWords } from '../preview/useChangeInWords'

/** What an action would do to one account as it stands, or why it cannot be taken. One of the two is there. */
export interface Eligibility {
  readonly effect?: string
  readonly whyNot?: string
}

/**
 * Asks the rules about one account, before anything is chosen in a panel: what is refused here, no choice could change. Whether
 * a SKU is offered is a question of what is chosen.
 */
export function useEligibility(): (action: ActionName, account: Account) => Eligibility {
  const translate = useTranslate()
  const { explain } = useSentences()
  const { session, actor } = useSignedIn()
  const changeInWords = useChangeInWords()
  return (action, account) => {
    const decision = decide(action, {
      account,
      actor,
      edition: session.policy,
      today: session.today,
      change: action === 'manage-upgrade' ? { automaticUpgrade: otherUpgrade(account) } : {},
    })
    if (!decision.allowed) return { whyNot: explain(decision.refusal) }
    const changes = changesOf(account, decision.after).map(changeInWords)
    return {
      effect:
        changes.map(({ fact, from, to }) => `${fact}: ${from && `${from} → `}${to}`).join(' · ') ||
        translate(`actions.record.edit.${account.kind}`),
    }
  }
}

function otherUpgrade({ subscription }: Account) {
  const isKept = subscription.level === 'TRIAL' && subscription.automaticUpgrade === 'keep'
  return isKept ? 'block' : 'keep'
}
