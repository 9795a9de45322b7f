import type { SortPayload } from 'react-admin'
import { type Choices, objectIn, pageSizes, type ViewFilter } from '#contract'

/** Which columns are shown, and in which order, besides those that always are. */
export type ShownColumns = readonly string[] | 'default'

/** All that decides what stands in a list of accounts, and how. The address says it, so that it can be sent to a colleague. */
export interface ListView {
  readonly filter: ViewFilter
  readonly sort: SortPayload
  readonly page: number
  readonly perPage: Choices['rowsPerPage']
  readonly columns: ShownColumns
  /** Of which saved view it is what has become. */
  readonly saved?: string
}

/** A part of an address that nobody could have meant, and what stands there: of columns the one that there is not. */
export interface Unreadable {
  readonly part: (typeof readParts)[number]
  readonly value: string
}

const readParts = ['filter', 'sort', 'page', 'perPage', 'columns'] as const

export type ReadAddress =
  | { readonly ok: true; readonly said: Partial<ListView> }
  | { readonly ok: false; readonly unreadable: Unreadable }

/** Reads what an address says of a view; it need not say everything. `known` are the columns that the list can have, whoever looks at it. */
export function readAddress(search: string, known: readonly string[]): ReadAddress {
  const parameters = new URLSearchParams(search)
  const text = (name: string) => parameters.get(name) ?? undefined
  const parts = {
    filter: readFilter(text('filter')),
    sort: readSort(text('sort'), text('order')),
    page: readNumber(text('page'), page => page >= 1),
    perPage: readNumber(text('perPage'), isPageSize),
    columns: readColumns(text('columns'), known),
    saved: text('saved'),
  }
  const part = readParts.find(part => parts[part] === 'unreadable')
  if (part) return { ok: false, unreadable: { part, value: unreadableIn(part, parameters, known) } }
  const said = Object.entries(parts).filter(([, part]) => part !== undefined)
  // What is left has been read, part by part.
  return { ok: true, said: Object.fromEntries(said) as Partial<ListView> }
}

/** The address of a view, from its question mark on, or of as much of it as is said: in the words in which react-admin reads it, and one more for the columns. */
export function addressOf({ filter, sort, page, perPage, columns, saved }: Partial<ListView>): string {
  const parts = {
    filter: filter && JSON.stringify(filter),
    sort: sort?.field,
    order: sort?.order,
    page,
    perPage,
    columns: typeof columns === 'object' ? columns.join(',') : columns,
    saved,
  }
  const said = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, String(part)]],
  )
  return `?${new URLSearchParams(said)}`
}

export function isWhole(said: Partial<ListView>): said is ListView {
  const { filter, sort, page, perPage, columns } = said
  return [filter, sort, page, perPage, columns].every(part => part !== undefined)
}

function isPageSize(rows: number): boolean {
  return pageSizes.some(size => size === rows)
}

function readFilter(text: string | undefined) {
  return text === undefined ? undefined : (objectIn(text) ?? 'unreadable')
}

function readSort(field: string | undefined, order: string | undefined) {
  if (!field) return order === undefined ? undefined : 'unreadable'
  if (order === undefined) return { field, order: 'ASC' }
  return order === 'ASC' || order === 'DESC' ? { field, order } : 'unreadable'
}

function readNumber(text: string | undefined, isGood: (number: number) => boolean) {
  if (text === undefined) return undefined
  return /^\d{1,9}$/.test(text) && isGood(Number(text)) ? Number(text) : 'unreadable'
}

/** What of a part cannot be read, as it stands there; of a long text the beginning. */
function unreadableIn(
  part: Unreadable['part'],
  parameters: URLSearchParams,
  known: readonly string[],
): string {
  const text = parameters.get(part) ?? ''
  const wrong = {
    sort: [text, parameters.get('order') ?? ''].join(' ').trim(),
    columns: text.split(',').find(column => !known.includes(column)) ?? '',
  }
  return (part === 'sort' || part === 'columns' ? wrong[part] : text).slice(0, 80)
}

function readColumns(text: string | undefined, known: readonly string[]) {
  if (text === undefined || text === 'default') return text
  const columns = text === '' ? [] : text.split(',')
  return columns.every(column => known.includes(column)) ? [...new Set(columns)] : 'unreadable'
}
