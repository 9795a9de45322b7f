import { useMemo } from 'react'
import { type Account, type AccountKind, type ActionName, planBulk } from '#lifecycle'
import { useSignedIn } from '../../api'
import type { Draft } from '../draft/draft'
import { readDraft } from '../draft/readDraft'

/** What the draft comes to under the rules, on the server's day: worked out anew with every key. */
export function useDecision(
  kind: AccountKind,
  action: ActionName,
  accounts: readonly Account[],
  draft: Draft,
) {
  const { session, actor } = useSignedIn()
  return useMemo(() => {
    const on = { actor, edition: session.policy, today: session.today }
    // Whatever is chosen, the form is about the accounts that the action can be taken on at all.
    const open = planBulk(action, accounts, { ...on, change: { automaticUpgrade: 'block' } }).eligible
    const willing = open.map(({ account }) => account)
    const { change, obstacle } = readDraft(action, draft, { kind, accounts: willing, today: session.today })
    return { willing, change, obstacle, plan: planBulk(action, accounts, { ...on, change }) }
  }, [kind, action, accounts, draft, session, actor])
}
