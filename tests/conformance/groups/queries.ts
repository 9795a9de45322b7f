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
      for (const [path, named] of [...wrongFor(list), ...wrongValuesFor(list)])
        await refused(app, path, named)
      if (listsWithIds.includes(list)) {
        for (const [path, named] of wrongFor(list).filter(([, parameter]) => parameter !== 'range')) {
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
function wrongFor(list: List): Wrong {
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
    filtered(list, 'colour', 'red'),
    filtered(list, 'colour_gte', '2026-06-15'),
    filtered(list, 'id_gte', '2026-06-15'),
    // A JSON object can have a member of this name.
    [`/api/${list}?filter=${encodeURIComponent('{"__proto__":"x"}')}`, '__proto__'],
  ]
}

type Wrong = readonly (readonly [path: string, named: string])[]

/** Of each filter what it does not take. */
function wrongValuesFor(list: List): Wrong {
  const filters = Object.entries(filtersOf(list))
  return [
    ...filters.map(([name]) => filtered(list, name, { wrong: true })),
    ...filters
      .filter(([name]) => name === 'q' || name === 'view')
      .map(([name]) => filtered(list, name, ['several'])),
    ...filters
      .filter(([name]) => name === 'view' || name === 'stage' || name === 'kind')
      .map(([name]) => filtered(list, name, 'no-such-word')),
    ...filters
      .filter(([name]) => /_(gte|lte)$/.test(name))
      .flatMap(([name]) => [
        filtered(list, name, '2026-02-30'),
        filtered(list, name, '15.6.2026'),
        filtered(list, name, null),
      ]),
  ]
}

function filtered(list: List, name: string, value: unknown) {
  return [listPath(list, { filter: { [name]: value } }), name] as const
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
