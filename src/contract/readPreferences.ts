import * as v from 'valibot'
import { calendarDateOf } from '#lifecycle'
import { faults } from './faults'
import { allDifferent, noList, type Read, readFields, wrongShapeOf } from './invalid'
import { isObject, listOf } from './json'
import { readListQuery } from './listQuery'
import { oneLine } from './onboarding'
import {
  densities,
  languages,
  pageSizes,
  preferenceLimits,
  themes,
  type ViewList,
  viewColumns,
  viewLists,
} from './preferences'
import type { Preferences, SavedView, ViewFilter } from './preferencesRecord'
import type { QueryError } from './queryFault'
import { resolveFilter } from './relativeDay'

/**
 * Reads the body of `PUT /api/preferences`. Filters, orders and columns are those that the list takes now, or those that `kept` has already
 * in their place: what was taken once does not keep an operator from changing something else.
 */
export function readPreferences(body: unknown, kept: unknown = null): Read<Preferences> {
  const read = readFields(preferencesEntries(Object(kept)), 'preferences', body)
  if (!read.ok || bytesOf(read.value) <= preferenceLimits.bytes) return read
  return { ok: false, errors: { body: faults.tooLarge(preferenceLimits.bytes / 1024) } }
}

/** The fields of preferences, beside those that are kept already. */
export function preferencesEntries(kept: { readonly views?: unknown; readonly choices?: unknown }) {
  const keptViews = new Map(listOf(kept.views).map(view => [Object(view).id, Object(view)]))
  const view = v.pipe(
    v.strictObject(viewShape, wrongShapeOf('a view')),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const before = keptViews.get(dataset.value.id)
      for (const [field, message] of Object.entries(faultsOf(dataset.value))) {
        if (before?.list === dataset.value.list && isSame(before[field], Object(dataset.value)[field]))
          continue
        addIssue({ message, path: [pathTo(dataset.value, field)] })
      }
    }),
    // Nothing but its filter is less than a view, and that is read by the list's own query.
    v.transform(read => read as SavedView),
  )
  const keptColumns = Object(Object(kept.choices).columns)
  const chosenColumns = Object.fromEntries(
    Object.keys(viewLists).map(name => [
      name,
      v.optional(
        v.pipe(
          columns,
          // The keys of that object are the lists.
          v.check(
            names => isSame(keptColumns[name], names) || columnFault(name as ViewList, names) === undefined,
            ({ input }) => columnFault(name as ViewList, input) ?? '',
          ),
        ),
      ),
    ]),
  )
  return {
    views: v.pipe(
      v.array(view, 'must be a list of views'),
      v.maxLength(preferenceLimits.views, faults.tooManyViews(preferenceLimits.views)),
      v.check(views => new Set(views.map(({ id }) => id)).size === views.length, 'must not hold an id twice'),
    ),
    choices: v.strictObject(
      { ...choiceShape, columns: noList(v.strictObject(chosenColumns, wrongShapeOf('the chosen columns'))) },
      wrongShapeOf('the choices'),
    ),
  }
}

const columns = v.pipe(
  v.array(v.string('must hold names of columns'), 'must be a list of columns'),
  v.check(allDifferent, 'must not hold a column twice'),
)

export const viewShape = {
  id: v.pipe(
    v.string('must be a text'),
    v.regex(/^[\w-]{1,64}$/, 'must be 1 to 64 letters, digits, hyphens and underscores'),
  ),
  list: v.picklist(
    // The object's own keys.
    Object.keys(viewLists) as ViewList[],
    `must be one of ${Object.keys(viewLists).join(', ')}`,
  ),
  name: oneLine(preferenceLimits.name),
  filter: v.custom<ViewFilter>(isObject, 'must be an object such as {"subscriptionLevel":"TRIAL"}'),
  sort: v.custom<SavedView['sort']>(
    value => Array.isArray(value) && value.length === 2,
    'must be a pair such as ["organizationName","ASC"]',
  ),
  columns: v.nullable(columns),
}

const choiceShape = {
  language: v.nullable(v.picklist(languages, `must be null or one of ${languages.join(', ')}`)),
  theme: v.nullable(v.picklist(themes, `must be null or one of ${themes.join(', ')}`)),
  density: v.picklist(densities, `must be one of ${densities.join(', ')}`),
  rowsPerPage: v.picklist(pageSizes, `must be one of ${pageSizes.join(', ')}`),
}

/** What the list would not take of a view, by field. */
function faultsOf({
  list,
  filter,
  sort,
  columns,
}: v.InferOutput<v.ObjectSchema<typeof viewShape, undefined>>): Readonly<Record<string, string>> {
  const resource = viewLists[list]
  const asked = readListQuery(resource, { filter: JSON.stringify(resolveFilter(filter, someDay)) })
  const sorted = readListQuery(resource, { sort: JSON.stringify(sort) })
  const column = columns === null ? undefined : columnFault(list, columns)
  return {
    ...(!asked.ok && {
      filter: sentenceOf(asked.error).replace(aDay, `${aDay}, or today, today+7, today-3`),
    }),
    ...(!sorted.ok && { sort: sentenceOf(sorted.error) }),
    ...(column !== undefined && { columns: column }),
  }
}

/** Relative days are days, whichever today is. */
const someDay = calendarDateOf('2026-06-15')
const aDay = 'a day such as 2026-06-15'

function sentenceOf({ parameter, detail }: QueryError): string {
  return detail.slice(`${parameter}: `.length)
}

function columnFault(list: ViewList, names: readonly string[]): string | undefined {
  const known = viewColumns(list)
  const unknown = names.find(name => !known.includes(name))
  if (unknown === undefined) return undefined
  return `there is no ${JSON.stringify(unknown.slice(0, 80))} here; there are ${known.join(', ')}`
}

function pathTo(input: Record<string, unknown>, key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'value', input, key, value: input[key] }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function bytesOf(value: unknown): number {
  return encodeURIComponent(JSON.stringify(value)).replace(/%../g, '.').length
}
