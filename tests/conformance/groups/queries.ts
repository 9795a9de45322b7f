import { listPath } from '../../mock-api/client'
import type { App } from '../app'
import { filtersOf, type List, lists, listsWithIds, listsWithRecords } from '../documented'
import type { Group } from './group'

export const queries: Group = {
  name: 'queries',
  about: 'what a list cannot be asked for is 400 that says which; never all rows',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    for (const list of lists) {
      for (const [path, named] of wrongFor(list)) {
        await refused(app, path, named)
        if (listsWithIds.includes(list) && !/range|columns|separator/.test(path)) {
          await refused(app, path.replace(`/api/${list}`, `/api/${list}/ids`), named)
        }
      }
      if (listsWithIds.includes(list)) await refused(app, `/api/${list}/ids?range=[0,1]`, 'range')
      if (!listsWithRecords.includes(list)) continue
      const [row] = await app.all('internal-admin', list)
      await refused(app, `/api/${list}/${row?.id}?colour=red`, 'colour')
    }
    await refused(app, '/api/summary?colour=red', 'colour')
  },
}

/** Questions that a list does not take, each with what its answer has to name. */
function wrongFor(list: List): readonly (readonly [path: string, named: string])[] {
  const filtered = (name: string, value: unknown) =>
    [listPath(list, { filter: { [name]: value } }), name] as const
  const filters = Object.entries(filtersOf(list))
  return [
    [`/api/${list}?colour=red`, 'colour'],
    [`/api/${list}?sort=["id","ASC"]&sort=["id","DESC"]`, 'sort'],
    ...['colour', 'notes.colour', '__proto__', 'constructor'].map(
      name => [listPath(list, { sort: [name, 'ASC'] }), 'sort'] as const,
    ),
    ...['["id","UP"]', '["id"]', '["id","ASC","id"]', 'id', '{"id":"ASC"}', '[7,"ASC"]'].map(
      sort => [`/api/${list}?sort=${encodeURIComponent(sort)}`, 'sort'] as const,
    ),
    ...['[0]', '[5,2]', '[-1,5]', '[0.5,2]', '["0","5"]', '0-24', '[0,1000]', '[0,1,2]'].map(
      range => [`/api/${list}?range=${encodeURIComponent(range)}`, 'range'] as const,
    ),
    ...['7', '[]', '"q"', 'null', '{', ''].map(
      filter => [`/api/${list}?filter=${encodeURIComponent(filter)}`, 'filter'] as const,
    ),
    filtered('colour', 'red'),
    filtered('colour_gte', '2026-06-15'),
    filtered('id_gte', '2026-06-15'),
    // A JSON object can have a member of this name.
    [`/api/${list}?filter=${encodeURIComponent('{"__proto__":"x"}')}`, '__proto__'],
    ...filters.flatMap(([name]) => [filtered(name, { wrong: true }), filtered(name, true)]),
    ...filters
      .filter(([name]) => name === 'q' || name === 'view')
      .map(([name]) => filtered(name, ['several'])),
    ...filters
      .filter(([name]) => name === 'view' || name === 'stage' || name === 'kind')
      .map(([name]) => filtered(name, 'no-such-word')),
    ...filters
      .filter(([name]) => /_(gte|lte)$/.test(name))
      .flatMap(([name]) => [filtered(name, '2026-02-30'), filtered(name, '15.6.2026'), filtered(name, null)]),
  ]
}

async function refused({ as, notes }: App, path: string, named: string): Promise<void> {
  const answer = await as('internal-admin').get(path)
  notes.equals(
    'an unknown filter, sort field or parameter, or a malformed value, is 400',
    answer.status,
    400,
    answer,
  )
  if (answer.status === 400) notes.holds(`it says which: ${named}`, answer.text.includes(named), answer)
}
