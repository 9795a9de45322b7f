import type { Obstacle } from '../draft/readDraft'
import type { Plan } from '../subject/plan'
import { changesOf } from './changesOf'

type Eligible = Plan['eligible']

/**
 * The accounts on which the action has an effect, and those that are already as it would leave them. While it is still open
 * what is to change, all count as changing.
 */
export function splitByEffect(
  eligible: Eligible,
  obstacle: Obstacle | undefined,
): { readonly changing: Eligible; readonly staying: Eligible } {
  if (obstacle) return { changing: eligible, staying: [] }
  const changes = ({ account, after }: Eligible[number]) => changesOf(account, after).length > 0
  return {
    changing: eligible.filter(changes),
    staying: eligible.filter(decision => !changes(decision)),
  }
}
