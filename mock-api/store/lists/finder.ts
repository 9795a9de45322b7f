import type { Condition, ListQuery } from '#contract'
import { isInScope } from '#lifecycle'
import type { Within } from '../store'
import { meets } from './condition'
import type { Entry } from './entry'
import { type Found, foundAt, type Ordered, orderedBy } from './found'
import type { KeptList } from './keptList'

/** Finds the rows that may be seen and meet all of these conditions. */
export interface Finder {
  all(conditions: readonly Condition[]): Found
  inOrder(conditions: readonly Condition[], sort: ListQuery['sort']): Ordered
}

/** Finds rows of a list as it stands now. What was found is kept with the list, so that of two queries that begin alike the beginning is tested once. */
export function finderIn(list: KeptList, within: Within): Finder {
  const { customers, partners, actor } = within
  const scope = JSON.stringify([customers, partners])
  const nameOf = (conditions: readonly Condition[]) =>
    [scope, asksWho(conditions) ? JSON.stringify(actor) : '', JSON.stringify(conditions)].join('\n')

  const all: Finder['all'] = conditions => list.found(nameOf(conditions), () => narrowed(conditions))
  const narrowed: Finder['all'] = conditions => {
    const last = conditions.at(-1)
    if (!last) return seenIn(list, within)
    const meetsLast = meets(list, last, within)
    const { positions } = all(conditions.slice(0, -1))
    return foundAt(positions.filter(position => meetsLast(position)))
  }
  return {
    all,
    inOrder: (conditions, { field, order }) =>
      list.found(`${nameOf(conditions)}\n${field} ${order}`, () =>
        orderedBy(list.sorted({ field, order }), all(conditions)),
      ),
  }
}

/** Whether these mean other rows for each who asks, even where they see the same. */
function asksWho(conditions: readonly Condition[]): boolean {
  return conditions.some(({ test }) => test === 'allowed')
}

function seenIn({ entries }: KeptList, within: Within): Found {
  const seen: number[] = []
  for (let position = 0; position < entries.length; position++) {
    const entry = entries[position]
    if (entry && isSeen(entry, within)) seen.push(position)
  }
  return foundAt(new Uint32Array(seen))
}

export function isSeen({ owner }: Entry, { customers, partners }: Within): boolean {
  return isInScope(owner.kind === 'customer' ? customers : partners, owner)
}
