import { changesOf } from '../preview/changesOf'
import { isFinished, type Subject, subjectOf } from '../subject/subject'
import { idsOf, type Outcome, type Outcomes } from './outcome'

/**
 * The accounts to which the server applied what was so already, as the preview had foreseen: it went one step on from what was
 * seen, and nothing differs. Where there is more than that step between the two, nobody can say whose doing it is.
 */
export function alreadySo(outcomes: Outcomes, before: ReadonlyMap<string, Subject>): ReadonlySet<string> {
  return new Set(idsOf(outcomes, 'applied').filter(id => wasSo(outcomes.get(id), before.get(id))))
}

function wasSo(outcome: Outcome | undefined, before: Subject | undefined): boolean {
  if (outcome?.is !== 'applied' || !outcome.record || !before) return false
  const after = subjectOf(outcome.record)
  return (
    isFinished(before) &&
    isFinished(after) &&
    after.revision === before.revision + 1 &&
    changesOf(before, after).length === 0
  )
}
