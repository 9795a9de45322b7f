import {
  csvLine,
  exportedRow,
  isSeparator,
  type ListName,
  listDefinitions,
  readListQuery,
  type Separator,
  separators,
} from '#contract'
import { type Actor, mayOpen, type Page, scopeOf } from '#lifecycle'
import { nowOf } from '../now'
import { fault } from '../problemError'
import type { ListedRecord, Within } from '../store/store'
import type { Answer, Asked, Backend, Operation } from './operation'

/** `GET` a list: a range of it as JSON, or all that matches as CSV. */
export function listRecords(list: ListName): Operation {
  return async (asked, { actor }, backend) => {
    requirePage(actor, list)
    return asked.acceptsCsv ? asCsv(list, asked, actor, backend) : asJson(list, asked, actor, backend)
  }
}

/** `GET` the ids of all that match, up to the most that one command takes. */
export function listIds(list: ListName): Operation {
  return async ({ query }, { actor }, backend) => {
    requirePage(actor, list)
    const { conditions, sort } = readQuery(list, query, ['sort', 'filter'])
    const range = { first: 0, last: mostIds - 1 }
    const { rows, total } = await backend.store.list(
      list,
      { conditions, sort, range },
      await within(actor, backend),
    )
    return { status: 200, headers: contentRange(list, 0, rows.length, total), body: rows.map(row => row.id) }
  }
}

const mostIds = 10_000

/** `GET` one record. What the operator may not see answers like what does not exist. */
export function getRecord(list: ListName): Operation {
  return async ({ params: { id = '' } }, { actor }, backend) => {
    requirePage(actor, list)
    const [record] = await backend.store.present(list, [id], await within(actor, backend))
    if (!record) throw fault('not-found', 'There is nothing here, or nothing that you may see.')
    return { status: 200, body: record }
  }
}

/** The query parameters of a list, by what it is asked for as. */
const taken = {
  json: ['sort', 'range', 'filter'],
  csv: ['sort', 'filter', 'columns', 'separator'],
}

async function asJson(list: ListName, { query }: Asked, actor: Actor, backend: Backend): Promise<Answer> {
  const read = readQuery(list, query, taken.json, `; as CSV ${taken.csv.join(', ')}`)
  const { rows, total } = await backend.store.list(list, read, await within(actor, backend))
  return { status: 200, headers: contentRange(list, read.range.first, rows.length, total), records: rows }
}

async function asCsv(list: ListName, { query }: Asked, actor: Actor, backend: Backend): Promise<Answer> {
  const { conditions, sort } = readQuery(list, query, taken.csv, `; as JSON ${taken.json.join(', ')}`)
  const columns = readColumns(list, query['columns'])
  const separator = readSeparator(query['separator'])
  const distributors = await backend.store.all('distributors')
  const { rows, total } = await backend.store.list(
    list,
    { conditions, sort, range: null },
    await within(actor, backend),
  )
  const names = new Map(distributors.map(({ id, organizationName }) => [id, organizationName]))
  const lineOf = exportedRow(list, columns, { separator, distributors: names })
  return {
    status: 200,
    headers: {
      ...contentRange(list, 0, rows.length, total),
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${list}.csv"`,
    },
    lines: lines(csvLine(columns, separator), lineOf, rows),
  }
}

/** Records are never changed, only replaced: what these lines are made of stays one snapshot, however long it takes to read them. */
function* lines(
  heading: string,
  lineOf: (row: ListedRecord) => string,
  rows: readonly ListedRecord[],
): Generator<string> {
  yield `${heading}\r\n`
  for (const row of rows) yield `${lineOf(row)}\r\n`
}

function readColumns(list: ListName, text: string | readonly string[] | undefined): readonly string[] {
  const known = Object.keys(listDefinitions[list].fields)
  if (typeof text !== 'string') return known
  const columns = text.split(',')
  const unknown = columns.find(column => !known.includes(column))
  if (unknown !== undefined) {
    throw malformedQuery(
      'columns',
      `columns: there is no ${JSON.stringify(unknown)} here; there are ${known.join(', ')}`,
    )
  }
  const twice = columns.find((column, index) => columns.indexOf(column) !== index)
  if (twice !== undefined) throw malformedQuery('columns', `columns: must not hold ${twice} twice`)
  return columns
}

function readSeparator(text: string | readonly string[] = 'comma'): Separator {
  if (isSeparator(text)) return text
  throw malformedQuery('separator', `separator: must be ${Object.keys(separators).join(' or ')}`)
}

export function readQuery(
  list: ListName,
  query: Asked['query'],
  expected: readonly string[],
  otherwise?: string,
) {
  const read = readListQuery(list, query, expected, otherwise)
  if (!read.ok) {
    const { detail, ...facts } = read.error
    throw fault('malformed-query', detail, facts)
  }
  return read.query
}

export function requireNoParameters(query: Asked['query']): void {
  const [unexpected] = Object.keys(query)
  if (unexpected !== undefined)
    throw malformedQuery(unexpected, `${unexpected}: is not a query parameter here; there are none`)
}

export function malformedQuery(parameter: string, detail: string) {
  return fault('malformed-query', detail, { parameter })
}

export function requirePage(actor: Actor, page: Page): void {
  if (!mayOpen(actor, page)) throw fault('not-allowed', `Operators of your organization have no ${page}.`)
}

/** What an operator sees, on the backend's day. */
export async function within(actor: Actor, { store, now, publicUrl }: Backend): Promise<Within> {
  const { today, edition } = await nowOf(store, now)
  return {
    today,
    edition,
    publicUrl,
    actor,
    customers: scopeOf(actor, 'customer'),
    partners: scopeOf(actor, 'partner'),
  }
}

function contentRange(list: ListName, first: number, count: number, total: number) {
  const rows = count === 0 ? '*' : `${first}-${first + count - 1}`
  return { 'Content-Range': `${list} ${rows}/${total}` }
}
