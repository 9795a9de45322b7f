import type { Client, Row } from '../../mock-api/client'
import { isInView } from '../../model/views'
import type { App } from '../app'
import { filtersOf, type List, lists, listsWithIds, takesNull, wordsOf } from '../documented'
import { fieldOf, type Names, namesOfDistributors } from '../fields'
import { asked, askedIds } from '../listed'
import type { Group } from './group'

export const filters: Group = {
  name: 'filters',
  about: 'every filter of every list: one value, several, none, null, days, q, views, allowed',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    const names = await namesOfDistributors(app)
    const { today } = await app.as('internal-admin').session()
    for (const list of lists) {
      const rows = await app.all('internal-admin', list)
      for (const [name, schema] of Object.entries(filtersOf(list))) {
        for (const { value, fits } of await questions(app, list, name, { schema, rows, names, today })) {
          await answersWith(app, list, { [name]: value }, rows.filter(fits))
        }
      }
      await allTogether(app, list, rows)
    }
  },
}

interface Question {
  readonly value: unknown
  readonly fits: (row: Row) => boolean
}

interface Known {
  readonly schema: Readonly<Record<string, unknown>>
  readonly rows: readonly Row[]
  readonly names: Names
  readonly today: string
}

async function questions(app: App, list: List, name: string, known: Known): Promise<readonly Question[]> {
  const { schema, rows, names, today } = known
  if (name === 'q') return searches(list, rows)
  if (name === 'view')
    return wordsOf(schema).map(view => ({ value: view, fits: (row: Row) => isInView(view, row, today) }))
  if (name === 'allowed') return allowed(app.as('internal-admin'), list, wordsOf(schema), rows)
  const bound = /^(.+)_(gte|lte)$/.exec(name)
  if (bound?.[1] !== undefined) return boundsOf(bound[1], bound[2] === 'gte', known)
  const valuesOf = (row: Row) => [fieldOf(row, name, names)].flat()
  const distinct = [...new Set(rows.flatMap(valuesOf))].filter(value => value !== null)
  const [one, other] = [distinct[0], distinct.at(-1)]
  const among = (values: readonly unknown[]) => (row: Row) =>
    valuesOf(row).some(value => values.includes(value))
  return [
    ...(one === undefined
      ? []
      : [
          { value: one, fits: among([one]) },
          { value: [one, other], fits: among([one, other]) },
        ]),
    { value: [], fits: () => false },
    ...(takesNull(schema)
      ? [
          { value: null, fits: among([null]) },
          { value: [null, other ?? null], fits: among([null, other ?? null]) },
        ]
      : []),
  ]
}

function boundsOf(field: string, isFrom: boolean, { rows, names }: Known): readonly Question[] {
  const days = rows
    .map(row => fieldOf(row, field, names))
    .filter(day => typeof day === 'string')
    .sort()
  const middle = days[Math.floor(days.length / 2)] ?? '2026-01-01'
  const fits = (row: Row) => {
    const day = fieldOf(row, field, names)
    return typeof day === 'string' && (isFrom ? day >= middle : day <= middle)
  }
  return [{ value: middle, fits }]
}

/** `q` is case-insensitive, within name and email; of an event within its organization's name, of a mail within address and subject. */
function searches(list: List, rows: readonly Row[]): readonly Question[] {
  const within =
    list === 'mails'
      ? ['to', 'subject']
      : list === 'events'
        ? ['organizationName']
        : ['organizationName', 'notificationEmail']
  const texts = within.map(field => String(rows.at(-1)?.[field] ?? ''))
  const plain = texts.flatMap(text => /[a-z]{4,}/i.exec(text)?.[0] ?? [])
  return [...plain, ...plain.map(word => word.toUpperCase()), 'no such thing at all'].map(value => ({
    value,
    fits: row =>
      within.some(field =>
        String(row[field] ?? '')
          .toLowerCase()
          .includes(value.toLowerCase()),
      ),
  }))
}

/** What the asker may do with an account now is what a dry run applies. */
async function allowed(
  admin: Client,
  list: List,
  actions: readonly string[],
  rows: readonly Row[],
): Promise<readonly Question[]> {
  const ids = rows.map(({ id }) => id)
  return Promise.all(
    actions.map(async action => {
      const body = { ids, dryRun: true, ...(action === 'manage-upgrade' && { automaticUpgrade: 'block' }) }
      const { json } = await admin.post(`/api/${list}/actions/${action}`, body)
      const applied = new Set<unknown>(
        Object(json).results.flatMap((result: Row) => (result['outcome'] === 'applied' ? [result.id] : [])),
      )
      return { value: action, fits: (row: Row) => applied.has(row.id) }
    }),
  )
}

/** Several conditions are met together. */
async function allTogether(app: App, list: List, rows: readonly Row[]): Promise<void> {
  const row = rows[Math.floor(rows.length / 2)]
  if (!row) return
  await answersWith(app, list, { id: [row.id, 'nobody'], q: '' }, [row])
  await answersWith(app, list, { id: row.id, q: 'no such thing at all' }, [])
}

async function answersWith(
  { as, notes }: App,
  list: List,
  filter: Readonly<Record<string, unknown>>,
  rows: readonly Row[],
): Promise<void> {
  const admin = as('internal-admin')
  const expected = rows.map(({ id }) => id)
  const sort = ['id', 'ASC'] as const
  const page = await asked(admin, list, { filter, sort, range: [0, shown - 1] })
  const found = page.rows.map(({ id }) => id)
  const differ = [
    ...found.filter(id => !expected.includes(id)),
    ...expected.slice(0, shown).filter(id => !found.includes(id)),
  ]
  notes.equals(
    'a filter answers the rows that meet it, and no others: too many or missing',
    differ,
    [],
    page.answer,
  )
  notes.equals('Content-Range counts what matches', page.total, expected.length, page.answer)
  const isWhole = expected.length <= shown && !Array.isArray(Object.values(filter)[0])
  if (!listsWithIds.includes(list) || isWhole) return
  const answer = await askedIds(admin, list, { filter, sort })
  notes.equals('ids answer the same filter, all of them', answer.json, expected.slice(0, 10_000), answer)
}

/** So many rows of a filter's are looked at; where a list has ids, all of those besides. */
const shown = 20
