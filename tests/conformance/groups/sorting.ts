import type { Row } from '../../mock-api/client'
import type { HttpAnswer } from '../../mock-api/http'
import type { App } from '../app'
import { type List, lists, listsWithIds, sortFields } from '../documented'
import { fieldOf, namesOfDistributors } from '../fields'
import { asked, askedIds } from '../listed'
import type { Group } from './group'

export const sorting: Group = {
  name: 'sorting',
  about: 'every list by every field, both ways: ties by id, nulls last',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    const names = await namesOfDistributors(app)
    for (const list of lists) {
      const all = await app.all('internal-admin', list)
      for (const field of sortFields(list)) {
        for (const order of ['ASC', 'DESC'] as const) {
          const of = (row: Row) => fieldOf(row, field, names)
          if (listsWithIds.includes(list)) await byIds(app, list, all, [field, order], of)
          else await byRows(app, list, all, [field, order], of)
        }
      }
    }
  },
}

type Sort = readonly [field: string, order: 'ASC' | 'DESC']
type Value = (row: Row) => unknown

/** The whole order is looked at in ids, which are those of rows that are known; and the list begins with them. */
async function byIds(app: App, list: List, all: readonly Row[], sort: Sort, of: Value): Promise<void> {
  const { notes } = app
  const admin = app.as('internal-admin')
  const answer = await askedIds(admin, list, { sort })
  const ids: readonly string[] = Array.isArray(answer.json) ? answer.json : []
  const byId = new Map(all.map(row => [row.id, row]))
  notes.equals('an order loses no row and adds none', ids.toSorted(), [...byId.keys()].sort(), answer)
  inOrder(
    app,
    answer,
    ids.flatMap(id => byId.get(id) ?? []),
    sort,
    of,
  )
  // The ids have shown that it is the other way round.
  if (sort[1] === 'DESC' && sort[0] !== 'id') return
  const page = await asked(admin, list, { sort, range: [0, 24] })
  notes.equals(
    'the list begins with the ids that its ids begin with',
    page.rows.map(({ id }) => id),
    ids.slice(0, 25),
    page.answer,
  )
  inOrder(app, page.answer, page.rows, sort, of)
}

/** Both ends of the list, which is all of it where it is short. */
async function byRows(app: App, list: List, all: readonly Row[], sort: Sort, of: Value): Promise<void> {
  const { notes } = app
  for (const first of new Set([0, Math.max(0, all.length - window)])) {
    const { answer, rows, total } = await asked(app.as('internal-admin'), list, {
      sort,
      range: [first, first + window - 1],
    })
    notes.equals('an order loses no row and adds none', total, all.length, answer)
    const byId = new Map(all.map(row => [row.id, row]))
    const strangers = rows.filter(({ id }) => !byId.delete(id)).map(({ id }) => id)
    notes.equals(`every row is one of ${list}, and none stands there twice`, strangers, [], answer)
    inOrder(app, answer, rows, sort, of)
  }
}

const window = 100

/** Text is ordered as people look for it, which the contract leaves open in detail: letters, digits and hyphens are compared, whatever their case. */
function inOrder({ notes }: App, answer: HttpAnswer, rows: readonly Row[], [, order]: Sort, of: Value): void {
  const entries = rows.map(row => ({ id: row.id, value: of(row) ?? null }))
  const nullsBefore = entries.findIndex(
    ({ value }, index) => value === null && entries.slice(index).some(later => later.value !== null),
  )
  notes.holds('nulls come last', nullsBefore === -1, answer, entries[nullsBefore])

  const ties = entries.slice(1).filter((entry, index) => {
    const before = entries[index]
    return before !== undefined && before.value === entry.value && before.id > entry.id
  })
  notes.equals('ties are ordered by id', ties, [], answer)

  const comparable = entries.filter(
    ({ value }) =>
      typeof value === 'number' ||
      (typeof value === 'string' && /^[a-z0-9 -]+$/i.test(value)) ||
      isMoment(value),
  )
  const wrong = comparable.slice(1).filter(({ value }, index) => {
    const before = keyOf(comparable[index]?.value)
    const after = keyOf(value)
    return order === 'ASC' ? before > after : before < after
  })
  notes.equals(`the order is ${order}`, wrong.slice(0, 2), [], answer)
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value)
}

function keyOf(value: unknown): number | string {
  return typeof value === 'number' ? value : String(value).toLowerCase()
}
