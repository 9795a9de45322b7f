import { groupsOf } from '../preview/groupsOf'
import { idsOf, type OutcomeKind, type Outcomes, reasonOf } from './outcome'

/** Accounts that fared alike: of one kind of outcome, and where they were refused, for one reason. */
export interface OutcomeGroup {
  readonly kind: OutcomeKind
  /** Why they were refused, or that what was applied was so already; otherwise nothing. */
  readonly reason: string
  readonly ids: readonly string[]
}

const order = ['applied', 'refused', 'failed', 'not-attempted'] as const satisfies readonly OutcomeKind[]

/** The outcomes by kind, always in the same order, and by reason, the most frequent one first. `so`: those that were so already. */
export function outcomeGroups(outcomes: Outcomes, so: ReadonlySet<string>): readonly OutcomeGroup[] {
  const reasonFor = (id: string) => (so.has(id) ? 'already-so' : reasonOf(outcomes.get(id)))
  return order.flatMap(kind =>
    groupsOf(idsOf(outcomes, kind), reasonFor).map(([reason, ids]) => ({ kind, reason, ids })),
  )
}
