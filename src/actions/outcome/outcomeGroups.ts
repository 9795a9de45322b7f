import { groupsOf } from '../preview/groupsOf'
import { idsOf, type OutcomeKind, type Outcomes, reasonOf } from './outcome'

/** Accounts that fared alike: of one kind of outcome, and where they were refused, for one reason. */
export interface OutcomeGroup {
  readonly kind: OutcomeKind
  readonly reason: string
  readonly ids: readonly string[]
}

const order = ['applied', 'refused', 'failed', 'not-attempted'] as const satisfies readonly OutcomeKind[]

/** The outcomes by kind, always in the same order, and by reason, the most frequent one first. */
export function outcomeGroups(outcomes: Outcomes): readonly OutcomeGroup[] {
  return order.flatMap(kind =>
    groupsOf(idsOf(outcomes, kind), id => reasonOf(outcomes.get(id))).map(([reason, ids]) => ({
      kind,
      reason,
      ids,
    })),
  )
}
