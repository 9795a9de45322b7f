import type { AccountKind, ActorOrganization } from '#lifecycle'

/** The owners of which whoever operates sees several, so that accounts of a kind can be filtered by them. */
export function ownersToFilter(
  kind: AccountKind,
  operates: ActorOrganization['kind'],
): readonly ('partner' | 'distributor')[] {
  return [
    ...(kind === 'customer' && operates !== 'partner' ? ['partner' as const] : []),
    ...(operates === 'internal' ? ['distributor' as const] : []),
  ]
}
