import type { Account, AutomaticUpgrade } from '#lifecycle'
import type { Draft } from './draft'

/** What is chosen for the automatic upgrade: until somebody chooses, what the trials have in common. */
export function chosenUpgrade(draft: Draft, accounts: readonly Account[]): AutomaticUpgrade | undefined {
  if (draft.automaticUpgrade) return draft.automaticUpgrade
  const present = new Set(
    accounts.flatMap(({ subscription }) =>
      subscription.level === 'TRIAL' ? [subscription.automaticUpgrade] : [],
    ),
  )
  const [only] = present
  return present.size === 1 ? only : undefined
}
