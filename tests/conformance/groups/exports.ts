import { parse } from 'csv-parse/sync'
import { listPath } from '../../mock-api/client'
import type { App } from '../app'
import { columnsOf, type List, lists } from '../documented'
import { fieldOf, type Names, namesOfDistributors } from '../fields'
import { totalIn } from '../listed'
import type { Group } from './group'

export const exports: Group = {
  name: 'exports',
  about: 'CSV: all that matches, the columns asked for, safe in a spreadsheet',
  on: 'a lively demo',
  changes: false,
  async check(app) {
    const names = await namesOfDistributors(app)
    for (const list of lists) await exported(app, list, names)
  },
}

const csv = { Accept: 'text/csv' }

async function exported(app: App, list: List, names: Names): Promise<void> {
  const { notes } = app
  const admin = app.as('internal-admin')
  const rows = (await app.all('internal-admin', list)).toReversed()
  const sorted = listPath(list, { sort: ['id', 'DESC'] })

  const whole = await admin.get(sorted, csv)
  notes.holds(
    'Accept: text/csv is answered as CSV',
    String(whole.headers['content-type']).startsWith('text/csv'),
    whole,
    whole.headers['content-type'],
  )
  notes.equals(
    'an export has all that matches',
    [totalIn(whole), linesOf(whole.text).length - 1],
    [rows.length, rows.length],
    whole,
  )
  const cells = linesOf(whole.text).slice(1).flat()
  const formulas = cells.filter(cell => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))
  notes.equals('no cell is taken for a formula', formulas.slice(0, 3), [], whole)

  const columns = columnsOf(list).filter(column =>
    rows.every(
      row => typeof fieldOf(row, column, names) !== 'object' || fieldOf(row, column, names) === null,
    ),
  )
  const chosen = [
    'id',
    ...columns.filter(column => !['id', 'detail', 'changes'].includes(column)).toReversed(),
  ]
  for (const [separator, delimiter] of [
    [undefined, ','],
    ['semicolon', ';'],
  ] as const) {
    const asks = `${sorted}&columns=${chosen.join(',')}${separator === undefined ? '' : `&separator=${separator}`}`
    const answer = await admin.get(asks, csv)
    const [heading, ...lines] = linesOf(answer.text, delimiter)
    notes.equals('the columns are those asked for, in their order', heading, chosen, answer)
    const wrong = rows.flatMap((row, index) =>
      chosen
        .filter((column, at) => bare(lines[index]?.[at]) !== bare(fieldOf(row, column, names)))
        .map(column => `${row.id} ${column}: ${lines[index]?.[chosen.indexOf(column)]}`),
    )
    notes.equals('every line holds its record, in the order asked for', wrong.slice(0, 3), [], answer)
  }

  const some = rows.slice(0, 2).map(({ id }) => id)
  const filtered = await admin.get(
    `${listPath(list, { sort: ['id', 'DESC'], filter: { id: some } })}&columns=id`,
    csv,
  )
  notes.equals(
    'an export has what matches its filter',
    linesOf(filtered.text).slice(1).flat(),
    some,
    filtered,
  )
  for (const [query, named] of [
    ['columns=id,colour', 'colour'],
    ['columns=id,id', 'id'],
    ['separator=dash', 'separator'],
    ['range=[0,1]', 'range'],
    ['colour=red', 'colour'],
  ] as const) {
    const answer = await admin.get(`/api/${list}?${query}`, csv)
    notes.equals('an export that cannot be is 400', answer.status, 400, answer)
    notes.holds(`it says which: ${named}`, answer.text.includes(named), answer)
  }
  const asJson = await admin.get(`/api/${list}?columns=id`)
  notes.equals('columns are for CSV only', asJson.status, 400, asJson)
}

function linesOf(text: string, delimiter = ','): readonly string[][] {
  return parse(text, { delimiter, relax_column_count: true, bom: true })
}

/** A cell without the apostrophes that keep it from being a formula. */
function bare(value: unknown): string {
  return String(value ?? '').replaceAll("'", '')
}
