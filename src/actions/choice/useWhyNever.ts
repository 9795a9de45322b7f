import { useTranslate } from 'react-admin'
import type { AccountKind } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'
import type { AnyAction } from '../subject/subject'
import { whyNever } from './whyNever'

/** Why the operator cannot take an action at all, as a sentence. Where the rule speaks of one account, it speaks of all of them here. */
export function useWhyNever(): (action: AnyAction, kind: AccountKind) => string | undefined {
  const translate = useTranslate()
  const { explain } = useSentences()
  const { session, actor } = useSignedIn()
  return (action, kind) => {
    const refusal = whyNever(action, kind, { actor, edition: session.policy, today: session.today })
    return refusal && translate(`actions.never.${refusal.reason}`, { _: explain(refusal) })
  }
}
