import type { Account } from './account'
import type { ActionName } from './action'
import type { RuleInput } from './decision'
import { isAllowed } from './rules'
import type { View } from './view'

/**
 * The action by which the accounts of a ready-made view are decided; null where that is not decided on them: what is not billed
 * waits for its partner.
 */
export const actionOfView = {
  'extendable-now': 'extend-trial',
  'upgrading-soon': 'manage-upgrade',
  'blocked-and-ending': 'manage-upgrade',
  'trial-ended': 'convert',
  'expiring-soon': 'edit',
  'not-billed': null,
} as const satisfies Record<View, ActionName | null>

/**
 * On which accounts an operator can take an action on a day, under an edition, before anything is chosen for it: a predicate to
 * filter many with. It asks the rule itself. Whether a SKU is offered is a question of what is chosen.
 */
export function allowedOn(
  action: ActionName,
  { actor, edition, today }: Pick<RuleInput<Account, ActionName>, 'actor' | 'edition' | 'today'>,
): (account: Account) => boolean {
  const change = { automaticUpgrade: 'block' } as const
  return account => isAllowed(action, { account, actor, edition, today, change })
}
