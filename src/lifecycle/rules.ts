import type { Account } from './account'
import type { ActionName } from './action'
import { convert, convertibleTrial } from './convert'
import type { Decision, Refused, RuleInput } from './decision'
import { edit, editableProduction } from './edit'
import { extendableTrial, extendTrial } from './extendTrial'
import { manageableTrial, manageUpgrade } from './manageUpgrade'

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

/** What each rule checks before it works out what becomes of the account. */
const checks: { readonly [Name in ActionName]: (input: RuleInput<Account, Name>) => object | Refused } = {
  'extend-trial': extendableTrial,
  'manage-upgrade': manageableTrial,
  convert: convertibleTrial,
  edit: editableProduction,
}

/** Whether the rule would allow it, as `decide` says, for many accounts: without what would become of each. */
export function isAllowed<Name extends ActionName>(action: Name, input: RuleInput<Account, Name>): boolean {
  return !('allowed' in checks[action](input))
}
