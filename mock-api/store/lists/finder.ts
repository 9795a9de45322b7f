import type { Condition } from '#contract'
import { isInScope } from '#lifecycle'
import type { Within } from '../store'
import { meets } from './condition'
import type { Entry } from './entry'
import type { KeptList } from './keptList'

/** The positions of the rows that may be seen and meet all of these conditions. */
export type Finder = (conditions: readonly Condition[]) => readonly number[]

/** Finds rows of a list as it stands now. What two of the queries begin with is tested once. */
export function finderIn(list: KeptList, within: Within): Finder {
  const known = new Map<string, readonly number[]>()
  const find: Finder = conditions => {
    const name = JSON.stringify(conditions)
    const found = known.get(name) ?? narrowed(conditions)
    known.set(name, found)
    return found
  }
  const narrowed: Finder = conditions => {
    const last = conditions.at(-1)
    return last ? find(conditions.slice(0, -1)).filter(meets(list, last, within)) : seenIn(list, within)
  }
  return find
}

function seenIn({ entries }: KeptList, within: Within): readonly number[] {
  const seen: number[] = []
  for (let position = 0; position < entries.length; position++) {
    const entry = entries[position]
    if (entry && isSeen(entry, within)) seen.push(position)
  }
  return seen
}

export function isSeen({ owner }: Entry, { customers, partners }: Within): boolean {
  return isInScope(owner.kind === 'customer' ? customers : partners, owner)
}
