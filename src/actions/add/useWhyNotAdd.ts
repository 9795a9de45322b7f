import { type AccountKind, refuseToAdd } from '#lifecycle'
import { useSignedIn } from '../../api'
import { useSentences } from '../../language'

/** Why the operator cannot add accounts of a kind at all, as a sentence; undefined when it can. */
export function useWhyNotAdd(kind: AccountKind): string | undefined {
  const { explain } = useSentences()
  const { session, actor } = useSignedIn()
  const stop = refuseToAdd({ kind, actor, edition: session.policy, today: session.today })
  return stop && explain(stop.refusal)
}
