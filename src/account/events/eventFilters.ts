import { type Actor, mayOpen } from '#lifecycle'
import type { FilterKind } from '../list/FilterCell'

/** What events are filtered by, in its order, and the room that each takes. */
export const eventFilterKinds = {
  accountId: 'name',
  actor: 'name',
  action: 'name',
  outcome: 'one',
  accountKind: 'one',
  on_gte: 'one',
  on_lte: 'one',
} as const satisfies Readonly<Record<string, FilterKind>>

type EventFilter = keyof typeof eventFilterKinds

// As they are written above, without any other.
const all = Object.keys(eventFilterKinds) as readonly EventFilter[]

/** The filters that there are for events of all accounts, or of one. */
export function eventFilters(ofAll: boolean, actor: Actor): readonly EventFilter[] {
  return all.filter(filter => {
    if (filter === 'accountId') return ofAll
    return filter !== 'accountKind' || (ofAll && mayOpen(actor, 'partners'))
  })
}
