import type { Account } from './account'
import type { ActionName } from './action'
import { convert } from './convert'
import type { Decision, RuleInput } from './decision'
import { edit } from './edit'
import { extendTrial } from './extendTrial'
import { manageUpgrade } from './manageUpgrade'

type Rule<Name extends ActionName> = <A extends Account>(input: RuleInput<A, Name>) => Decision<A>

/** Every lifecycle action's rule: the one table that the console, the backend and the tests read. */
export const rules: { readonly [Name in ActionName]: Rule<Name> } = {
  'extend-trial': extendTrial,
  'manage-upgrade': manageUpgrade,
  convert,
  edit,
}

/** Decides one action on one account. Throws what the rule throws. */
export function decide<Name extends ActionName, A extends Account>(
  action: Name,
  input: RuleInput<A, Name>,
): Decision<A> {
  return rules[action](input)
}
