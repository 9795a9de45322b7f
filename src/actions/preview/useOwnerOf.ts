import { useSignedIn } from '../../api'
import type { Subject } from '../subject/subject'

/** Names the partner of a customer to operators who see the customers of several. */
export function useOwnerOf(): (account: Subject | undefined) => string | undefined {
  const { actor } = useSignedIn()
  return account =>
    account?.kind === 'customer' && actor.organization.kind !== 'partner'
      ? account.partner?.organizationName
      : undefined
}
