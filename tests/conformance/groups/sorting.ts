import type { Row } from '../../mock-api/client'
import type { App } from '../app'
import { type List, lists, sortFields } from '../documented'
import { fieldOf, namesOfDistributors } from '../fields'
import { asked, type Listed } from '../listed'
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
          const page = await asked(app.as('internal-admin'), list, { sort: [field, order], range: [0, 999] })
          inOrder(app, page, order, row => fieldOf(row, field, names))
          complete(app, list, page, all)
        }
      }
    }
  },
}

function complete({ notes }: App, list: List, { answer, rows, total }: Listed, all: readonly Row[]): void {
  const found = new Set(rows.map(({ id }) => id))
  notes.equals(
    'an order loses no row and adds none',
    [found.size, total],
    [Math.min(all.length, 1_000), all.length],
    answer,
  )
  const strangers = rows.filter(({ id }) => !all.some(row => row.id === id)).map(({ id }) => id)
  notes.equals(`every row is one of ${list}`, strangers, [], answer)
}

/** Text is ordered as people look for it, which the contract leaves open in detail: letters, digits and hyphens are compared, whatever their case. */
function inOrder(
  { notes }: App,
  { answer, rows }: Listed,
  order: 'ASC' | 'DESC',
  of: (row: Row) => unknown,
): void {
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
