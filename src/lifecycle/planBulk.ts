import type { Account } from './account'
import type { ActionName } from './action'
import type { Allowed, Refused, RuleInput } from './decision'
import { decide } from './rules'

/** What an action would do to a selection: every account stands in exactly one of the two, in the order of the selection. */
export interface BulkPlan<A extends Account> {
  readonly eligible: readonly (Allowed<A> & { readonly account: A })[]
  readonly refused: readonly (Refused & { readonly account: A })[]
}

/** Decides one action on each account of a selection. `revisions` gives, by id, the revision on which the operator decided. */
export function planBulk<Name extends ActionName, A extends Account>(
  action: Name,
  accounts: readonly A[],
  { revisions = {}, ...on }: BulkInput<Name>,
): BulkPlan<A> {
  const decisions = accounts.map(account => ({
    account,
    ...decide(action, {
      ...on,
      account,
      revision: Object.hasOwn(revisions, account.id) ? revisions[account.id] : undefined,
    }),
  }))
  return {
    eligible: decisions.filter(decision => decision.allowed),
    refused: decisions.filter(decision => !decision.allowed),
  }
}

export type BulkInput<Name extends ActionName> = Omit<RuleInput<Account, Name>, 'account' | 'revision'> & {
  readonly revisions?: Readonly<Record<string, number>> | undefined
}
