import { type ActionName, isCalendarDate, type PendingView, type View } from '#lifecycle'
import { isObject } from './json'
import {
  type FieldKind,
  type FilterKind,
  isFilterKind,
  type ListDefinition,
  type ListName,
  listDefinitions,
  type SortOrder,
} from './listFields'
import { filterNames, isSortable, sortableFields } from './queriedFields'
import { fail, given, listed, type QueryError, QueryFault, shown, wrong } from './queryFault'

/** One condition on a row; a row is listed when it meets them all. */
export type Condition =
  /** The field equals one of the values, or holds one of them when it is a list. No value: no row. */
  | { readonly test: 'any-of'; readonly field: string; readonly values: readonly Scalar[] }
  | { readonly test: 'from' | 'to'; readonly field: string; readonly bound: string }
  /** One of the fields contains the text, whatever its case. */
  | { readonly test: 'contains'; readonly fields: readonly string[]; readonly text: string }
  | { readonly test: 'view'; readonly view: View | PendingView }
  /** The asker may take the action on it now. */
  | { readonly test: 'allowed'; readonly action: ActionName }

export type Scalar = string | number | null

export interface ListQuery {
  readonly conditions: readonly Condition[]
  readonly sort: { readonly field: string; readonly order: SortOrder }
  /** Row numbers from 0, both included. */
  readonly range: { readonly first: number; readonly last: number }
}

/** The most rows that one range may span. */
export const maxRangeSpan = 1_000

/**
 * Reads a list's query string in the simple-rest dialect: `sort=["field","ASC"]`, `range=[0,24]`, `filter={…}`.
 * `expected` names the parameters that this operation takes, `otherwise` ends the sentence that lists them. Anything unknown or malformed is an error; it never means all rows.
 */
export function readListQuery(
  list: ListName,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  expected: readonly string[] = ['sort', 'range', 'filter'],
  otherwise = '',
): { readonly ok: true; readonly query: ListQuery } | { readonly ok: false; readonly error: QueryError } {
  try {
    for (const [name, value] of Object.entries(parameters)) {
      if (!expected.includes(name))
        fail(name, `is not a query parameter here; there are ${expected.join(', ')}${otherwise}`)
      if (typeof value !== 'string') fail(name, 'must be given once')
    }
    const definition = listDefinitions[list]
    return {
      ok: true,
      query: {
        conditions: readFilter(definition, json(parameters, 'filter')),
        sort: readSort(definition, json(parameters, 'sort')),
        range: readRange(json(parameters, 'range')),
      },
    }
  } catch (error) {
    if (error instanceof QueryFault) return { ok: false, error: error.fault }
    throw error
  }
}

function readSort(definition: ListDefinition, sort: unknown): ListQuery['sort'] {
  const [field, order] =
    sort === undefined ? definition.defaultSort : pair('sort', sort, '["organizationName","ASC"]')
  if (
    typeof field !== 'string' ||
    !Object.hasOwn(definition.fields, field) ||
    !isSortable(definition.fields[field])
  ) {
    return fail(
      'sort',
      `cannot sort by ${shown(field)}; there are ${sortableFields(definition).join(', ')}`,
      {
        value: given(field),
      },
    )
  }
  return order === 'ASC' || order === 'DESC'
    ? { field, order }
    : fail('sort', 'the order must be ASC or DESC')
}

function readRange(range: unknown): ListQuery['range'] {
  if (range === undefined) return { first: 0, last: maxRangeSpan - 1 }
  const [first, last] = pair('range', range, '[0,24]')
  if (!isRowNumber(first) || !isRowNumber(last) || last < first) {
    return fail('range', 'must be two row numbers, first and last, such as [0,24]')
  }
  if (last - first >= maxRangeSpan) return fail('range', `spans at most ${maxRangeSpan} rows`)
  return { first, last }
}

function readFilter(definition: ListDefinition, filter: unknown): readonly Condition[] {
  if (filter === undefined) return []
  if (!isObject(filter)) return fail('filter', 'must be an object such as {"subscriptionLevel":"TRIAL"}')
  return Object.entries(filter).map(([key, value]) => readCondition(definition, key, value))
}

function readCondition(definition: ListDefinition, key: string, value: unknown): Condition {
  if (key === 'q') {
    if (typeof value !== 'string') return wrong('q', value, 'q must be a text')
    return { test: 'contains', fields: definition.searched, text: value }
  }
  if (key === 'view') {
    const view = definition.views.find(name => name === value)
    return view === undefined
      ? wrong('view', value, `there is no view ${shown(value)} here${listed(definition.views)}`)
      : // `definition.views` holds no other names.
        { test: 'view', view: view as View | PendingView }
  }
  if (key === 'allowed' && definition.actions.length > 0) {
    const action = definition.actions.find(name => name === value)
    return action === undefined
      ? wrong('allowed', value, `there is no action ${shown(value)} here${listed(definition.actions)}`)
      : { test: 'allowed', action }
  }
  const bound = /^(.+)_(gte|lte)$/.exec(key)
  if (bound?.[1] && isDayLike(definition.fields[bound[1]])) {
    if (!isCalendarDate(value)) return wrong(key, value, `${key} must be a day such as 2026-06-15`)
    return { test: bound[2] === 'gte' ? 'from' : 'to', field: bound[1], bound: value }
  }
  const kind = Object.hasOwn(definition.fields, key) ? definition.fields[key] : undefined
  if (!kind || !isFilterKind(kind)) {
    return fail(
      'filter',
      `there is no filter ${shown(key)} here; there are ${filterNames(definition).join(', ')}`,
      { filter: key.slice(0, 80) },
    )
  }
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return { test: 'any-of', field: key, values: values.map(one => readValue(key, kind, one)) }
}

function readValue(field: string, kind: FilterKind, value: unknown): Scalar {
  if (value === null && 'nullable' in kind) return null
  switch (kind.is) {
    case 'text':
    case 'slugs':
    case 'moment':
      return typeof value === 'string'
        ? value
        : wrong(field, value, `${field} must be a text or a list of texts`)
    case 'number':
      return typeof value === 'number'
        ? value
        : wrong(field, value, `${field} must be a number or a list of numbers`)
    case 'day':
      return isCalendarDate(value) ? value : wrong(field, value, `${field} must be a day such as 2026-06-15`)
    case 'choice':
      return typeof value === 'string' && kind.of.includes(value)
        ? value
        : wrong(field, value, `${field} must be one of ${kind.of.join(', ')}`)
  }
}

function json(parameters: Readonly<Record<string, unknown>>, name: string): unknown {
  const text = parameters[name]
  if (typeof text !== 'string') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return fail(name, 'must be JSON')
  }
}

function pair(parameter: string, value: unknown, example: string): readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2
    ? [value[0], value[1]]
    : fail(parameter, `must be a pair such as ${example}`)
}

function isRowNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0
}

function isDayLike(kind: FieldKind | undefined): boolean {
  return kind?.is === 'day'
}
