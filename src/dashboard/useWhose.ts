import type { CountedDecision, DecisionRows, Total, YoursRows } from '#contract'
import { useWhoseInstead, useWhyNothing } from '../actions'

/** How many of a decision's accounts are the operator's own to decide, and where it never has any, whose they are instead. */
export interface Whose {
  readonly yours: YoursRows & Total
  readonly instead: string | undefined
}

/** Whose decision it is, where it is not the operator's own alone. That it can decide nothing at all is said once, not here. */
export function useWhose(): (decision: CountedDecision | DecisionRows) => Whose | undefined {
  const whoseInstead = useWhoseInstead()
  const whyNothing = useWhyNothing()
  return decision => {
    if (!('total' in decision)) return undefined
    const { kind, total, yours } = decision
    if (!yours || yours.total >= total || whyNothing(kind)) return undefined
    return { yours, instead: yours.total === 0 ? whoseInstead(yours.action, kind) : undefined }
  }
}
