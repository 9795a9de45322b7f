import { hasPage } from './accounts'
import { clockBetween } from './calendar'
import { summary } from './dashboard'
import { organizationOf } from './record'
import { type Filter, type ListName, rowsFor } from './seeing'
import type { Facts, Operator, Reply, World } from './world'

/** What an operator looks at. */
export type Look =
  | {
      readonly at: ListName
      readonly as: 'list' | 'ids' | 'csv'
      readonly filter: Filter
      readonly sort: readonly [field: string, order: 'ASC' | 'DESC']
      readonly range: readonly [first: number, last: number]
    }
  | { readonly at: 'customers' | 'partners' | 'pending' | 'distributors'; readonly id: string }
  | { readonly at: 'summary' | 'session' | 'actors' | 'clock' | 'preferences' }

/** What a GET of an operator is answered. */
export function read(world: World, by: Operator, look: Look): Reply {
  switch (look.at) {
    case 'summary':
      return summary(world, by)
    case 'session': {
      const { id, role } = by
      const operator = { id, role, organization: organizationOf(world, by) }
      return { status: 200, body: { operator, today: world.today, edition: world.edition, demo: true } }
    }
    case 'actors': {
      if (!hasPage(by, 'events')) return notAllowed
      const actors = rowsFor(world, by, 'events').map(({ actor }) => String(actor))
      return { status: 200, body: [...new Set(actors)].sort() }
    }
    case 'clock':
      return { status: 200, body: clockBetween(world, by, world.clock.movedFrom, world.today) }
    case 'preferences':
      return { status: 200, body: world.preferences.get(by.id) ?? { revision: 0, body: firstPreferences } }
    default:
      if (!hasPage(by, look.at)) return notAllowed
      return 'id' in look ? one(world, by, look.at, look.id) : list(world, by, look)
  }
}

const notAllowed: Reply = { status: 403, problem: { reason: 'not-allowed' } }

/** What lies outside an operator’s scope answers exactly like what does not exist. */
function one(world: World, by: Operator, at: ListName, id: string): Reply {
  const [row] = rowsFor(world, by, at, { id })
  return row ? { status: 200, body: row } : { status: 404, problem: { reason: 'not-found' } }
}

/** Events and mails have ids that nobody can foretell: of them the rows are compared in no order. */
function list(world: World, by: Operator, look: Extract<Look, { as: string }>): Reply {
  const { at, as, filter, sort, range } = look
  const rows = inOrder(rowsFor(world, by, at, filter), sort)
  const total = rows.length
  if (as !== 'list') return { status: 200, body: { total, rows: rows.map(row => row['id']) } }
  return { status: 200, body: { total, rows: rows.slice(range[0], range[1] + 1) } }
}

/** Ties are ordered by id, nulls last. */
function inOrder(
  rows: readonly Facts[],
  [field, order]: readonly [string, 'ASC' | 'DESC'],
): readonly Facts[] {
  const less = (one: unknown, other: unknown) => (String(one) < String(other) ? -1 : 1)
  return rows.toSorted((one, other) => {
    const [left, right] = [one[field] ?? null, other[field] ?? null]
    if (left === right) return less(one['id'], other['id'])
    if (left === null || right === null) return left === null ? 1 : -1
    return order === 'ASC' ? less(left, right) : less(right, left)
  })
}

/** What stands there until an operator chooses. */
const firstPreferences = {
  views: [],
  choices: { language: null, theme: null, density: 'compact', rowsPerPage: 25, columns: {} },
}

/** `PUT /api/preferences`: in place of those that the operator has read (`If-Match`). */
export function keepPreferences(
  world: World,
  by: Operator,
  { body, ifMatch }: { readonly body: unknown; readonly ifMatch: string | undefined },
): Reply {
  const revision = world.preferences.get(by.id)?.revision ?? 0
  if (ifMatch === undefined) return { status: 428, problem: { reason: 'precondition-required' } }
  if (ifMatch !== '*' && ifMatch !== `"${revision}"`) {
    return { status: 412, problem: { reason: 'precondition-failed' } }
  }
  const kept = { revision: revision + 1, body }
  world.preferences.set(by.id, kept)
  return { status: 200, body: kept }
}
