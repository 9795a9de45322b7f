import type { ActorOrganization } from '#lifecycle'
import { type AccountListName, accountLists } from './accountLists'
import type { FilterKind } from './FilterCell'
import { ownersToFilter } from './ownersToFilter'

const days = ['day', 'day', 'day', 'day'] as const

/** What stands in the filters of a list, in its order, for whoever operates: so that their room is there before they are. */
export function filterKinds(
  list: AccountListName,
  operates: ActorOrganization['kind'],
): readonly FilterKind[] {
  const { kind, resource } = accountLists[list]
  const owners = ownersToFilter(kind, operates).map(() => 'name' as const)
  if (resource === 'pending') return ['several', 'several', ...owners, ...days]
  const source: readonly FilterKind[] = kind === 'customer' ? ['one'] : []
  return ['one', 'several', 'one', ...source, 'name', ...owners, ...days]
}
