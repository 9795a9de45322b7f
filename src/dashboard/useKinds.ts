import { resourceOf } from '#contract'
import { type AccountKind, mayOpen } from '#lifecycle'
import { useSignedIn } from '../api'

/** The kinds of accounts that the operator sees. */
export function useKinds(): readonly AccountKind[] {
  const { actor } = useSignedIn()
  return (['customer', 'partner'] as const).filter(kind => mayOpen(actor, resourceOf[kind]))
}
