import { addDays, type CalendarDate } from '#lifecycle'
import { isFilterKind, listDefinitions } from './listFields'
import type { Scalar } from './listQuery'
import { viewLists } from './preferences'
import type { ViewFilter } from './preferencesRecord'

const form = /^today(?:([+-](?:0|[1-9]\d{0,3})))?$/

/** Whether a text is a day that moves with today: `today`, or up to 9,999 days after or before it, such as `today+7`. */
export function isRelativeDay(text: unknown): text is string {
  return typeof text === 'string' && form.test(text)
}

/** The day that a text means today: `today`, `today+7` and `today-3` move with it, every other text means itself. */
export function resolveDay(text: string, today: CalendarDate): string {
  const found = form.exec(text)
  return found ? addDays(today, Number(found[1] ?? 0)) : text
}

/** A view's filter as the list's own query takes it: its days as they are today. What is no day stays, even the text `today`. */
export function resolveFilter(filter: ViewFilter, today: CalendarDate): ViewFilter {
  const resolved = (value: Scalar) => (typeof value === 'string' ? resolveDay(value, today) : value)
  return Object.fromEntries(
    Object.entries(filter).map(([name, value]) => {
      if (!takesDay(name)) return [name, value]
      return [name, isList(value) ? value.map(resolved) : resolved(value)]
    }),
  )
}

/** Whether a condition of this name compares days. In all lists of accounts a name means the same. */
export function takesDay(name: string): boolean {
  return dayFields.has(name.replace(/_(gte|lte)$/, ''))
}

const dayFields: ReadonlySet<string> = new Set(
  Object.values(viewLists).flatMap(list =>
    Object.entries(listDefinitions[list].fields).flatMap(([field, kind]) =>
      isFilterKind(kind) && kind.is === 'day' ? [field] : [],
    ),
  ),
)

/** `Array.isArray` does not tell a read-only list from what is none. */
function isList(value: Scalar | readonly Scalar[]): value is readonly Scalar[] {
  return Array.isArray(value)
}
