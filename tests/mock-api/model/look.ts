import { plus } from '../../model/days'
import { plainRecord } from '../../model/plainRecord'
import { type Look, read } from '../../model/reading'
import type { Filter, ListName } from '../../model/seeing'
import { foretoldOr, plainEvent, plainMail } from '../../model/told'
import type { Facts, Operator, Reply, World } from '../../model/world'
import { agreeOn } from './agree'
import { cellOf } from './cells'
import { type Course, operatorIn } from './course'
import type { Answered } from './desk'
import { idsOf, type Seek, type Sought } from './moves'
import { plainClock } from './send'

/** Looks at something as an operator, and compares what is seen. */
export async function look(seek: Seek, course: Course): Promise<void> {
  const by = operatorIn(course.world, seek.by)
  await see(lookOf(seek, by, course.world), by, course)
}

export async function see(look: Look, by: Operator, { world, desk, count }: Course): Promise<void> {
  const { path, query, csv } = wayTo(look)
  const answer = await desk.ask({ by: by.id, method: 'GET', path, query, csv })
  const foretold = read(world, by, look)
  const about = `${by.id} GET ${path} ${JSON.stringify(query)}${csv ? ' as CSV' : ''}`
  agreeOn(answer, foretold, { about, plain: (body: never) => plainSight(look, body, answer, foretold) })
  count(cellOf(look, foretold))
}

function lookOf(seek: Seek, by: Operator, world: World): Look {
  const { at } = seek
  switch (at) {
    case 'customers':
    case 'partners':
    case 'pending':
      if (seek.the !== undefined) {
        const kind = at === 'partners' ? 'partner' : 'customer'
        const [id = 'nobody'] = idsOf(world, by, { kind, on: [seek.the] })
        return { at, id }
      }
      return listOf(seek, at, by, world)
    case 'events':
    case 'mails':
      return { ...listOf({ ...seek, as: 'list' }, at, by, world), sort: ['id', 'ASC'], range: [0, 999] }
    case 'distributors':
      return { at, as: 'list', filter: {}, sort: ['id', 'ASC'], range: [0, 999] }
    default:
      return { at }
  }
}

function listOf(seek: Seek, at: ListName, by: Operator, world: World) {
  const filter: Filter = Object.fromEntries(
    Object.entries(seek.filter ?? {}).map(([name, sought]) => [name, meant(sought, at, by, world)]),
  )
  const { as = 'list', sort = ['id', 'ASC'], range = [0, 999] } = seek
  return { at, as, filter, sort, range } as const
}

function meant(sought: Sought, at: ListName, by: Operator, world: World): Filter[string] {
  if (sought === null || typeof sought === 'string') return sought
  if ('in' in sought) return plus(world.today, sought.in)
  if (!('the' in sought)) return sought
  return idsOf(world, by, { kind: at === 'partners' ? 'partner' : 'customer', on: sought.the })
}

const paths: Readonly<Record<string, string>> = { actors: '/events/actors', clock: '/demo/clock' }

function wayTo(look: Look) {
  if (!('as' in look)) {
    const path = paths[look.at] ?? ('id' in look ? `/${look.at}/${look.id}` : `/${look.at}`)
    return { path, query: {}, csv: false }
  }
  const { at, as, filter, sort, range } = look
  const asked = { filter: JSON.stringify(filter), sort: JSON.stringify(sort) }
  if (as === 'ids') return { path: `/${at}/ids`, query: asked, csv: false }
  if (as === 'csv') return { path: `/${at}`, query: { ...asked, columns: 'id' }, csv: true }
  return { path: `/${at}`, query: { ...asked, range: JSON.stringify(range) }, csv: false }
}

function plainSight(look: Look, body: Facts, { contentRange, etag }: Answered, foretold: Reply): unknown {
  switch (look.at) {
    case 'summary':
      return plainSummary(body)
    case 'session': {
      const { operator, today, edition, demo } = body
      const { id, role, organization } = Object(operator)
      return { operator: { id, role, organization }, today, edition, demo }
    }
    case 'actors':
      // The contract’s actors.
      return (body as unknown as readonly { id: string }[]).map(({ id }) => id).sort()
    case 'clock':
      return plainClock(body, foretold)
    case 'preferences':
      return { revision: Number(etag.slice(1, -1)), body }
    default:
      if ('id' in look) return plainRecord(body)
      return { total: Number(contentRange.split('/')[1]), rows: plainRows(look, body, foretold) }
  }
}

function plainRows({ at, as }: Extract<Look, { as: string }>, body: unknown, foretold: Reply): unknown {
  if (as === 'csv') return String(body).split('\r\n').slice(1, -1)
  if (as === 'ids') return body
  // The contract’s rows.
  const rows = body as readonly Facts[]
  if (at !== 'events' && at !== 'mails') return rows.map(plainRecord)
  const expected = Object(foretold.body).rows
  return at === 'events'
    ? foretoldOr(rows.map(plainEvent), expected)
    : foretoldOr(rows.map(plainMail), expected)
}

/** The numbers with what they count; where each leads is what the lists are asked. */
function plainSummary(body: Facts): unknown {
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain)
    if (typeof value !== 'object' || value === null) return value
    const { list: _, filter: __, yours, ...facts } = Object(value)
    const counted = yours === undefined ? {} : { yours: yours && Object(yours).total }
    return {
      ...Object.fromEntries(Object.entries(facts).map(([name, one]) => [name, plain(one)])),
      ...counted,
    }
  }
  return plain(body)
}
