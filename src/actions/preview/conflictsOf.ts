import type { Account } from '#lifecycle'

/** An account that somebody else has changed: as it stood when the panel opened, and as it stands now. */
export interface Conflict {
  readonly seen: Account
  readonly now: Account
}

/** The accounts that are no longer what they were when first seen. */
export function conflictsOf(
  accounts: readonly Account[],
  seen: ReadonlyMap<string, Account>,
): readonly Conflict[] {
  return accounts.flatMap(now => {
    const before = seen.get(now.id)
    return before && before.revision !== now.revision ? [{ seen: before, now }] : []
  })
}
