import { useTranslate } from 'react-admin'
import type { AccountKind, ActionName } from '#lifecycle'
import { useSignedIn } from '../../api'
import { whyNever } from './whyNever'

/** Who decides, or what has to come first, where the operator may never take an action: a few words; none where it depends on the account. */
export function useWhoseInstead(): (action: ActionName, kind: AccountKind) => string | undefined {
  const translate = useTranslate()
  const { session, actor } = useSignedIn()
  return (action, kind) => {
    const refusal = whyNever(action, kind, { actor, edition: session.policy, today: session.today })
    return refusal && (translate(`actions.yours.instead.${refusal.reason}`, { _: '' }) || undefined)
  }
}
