import type { Account } from '#lifecycle'
import { useSignedIn } from '../../api'

/** Names the partner of a customer to operators who see the customers of several. */
export function useOwnerOf(): (account: Account | undefined) => string | undefined {
  const { actor } = useSignedIn()
  return account =>
    account?.kind === 'customer' && actor.organization.kind !== 'partner'
      ? account.partner.organizationName
      : undefined
}
