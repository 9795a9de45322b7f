import * as v from 'valibot'
import { densities, languages, pageSizes, themes, type ViewList, viewLists } from './preferences'

const scalar = v.union([v.string(), v.number(), v.null()])

/** Conditions by name, as the list's own query takes them; but a day may be relative: `today`, `today+7`, `today-3`. */
export const viewFilter = v.record(v.string(), v.union([scalar, v.pipe(v.array(scalar), v.readonly())]))
export type ViewFilter = Readonly<v.InferOutput<typeof viewFilter>>

/** What a list is sorted by. */
export const viewSort = v.pipe(v.strictTuple([v.string(), v.picklist(['ASC', 'DESC'])]), v.readonly())

const columns = v.pipe(v.array(v.string()), v.readonly())

/** A view of a list that an operator keeps. `columns`: those shown, in their order; null: as they are chosen for the list. */
const savedView = v.object({
  id: v.string(),
  // The object's own keys.
  list: v.picklist(Object.keys(viewLists) as ViewList[]),
  name: v.string(),
  filter: viewFilter,
  sort: viewSort,
  columns: v.nullable(columns),
})
export type SavedView = Readonly<v.InferOutput<typeof savedView>>

/** How an operator has the console look. `language` and `theme` null: as the browser and the system have it. */
const choices = v.object({
  language: v.nullable(v.picklist(languages)),
  theme: v.nullable(v.picklist(themes)),
  density: v.picklist(densities),
  rowsPerPage: v.picklist(pageSizes),
  /** The columns shown of a list, in their order, where somebody has chosen. */
  columns: v.object({
    customers: v.exactOptional(columns),
    partners: v.exactOptional(columns),
    'pending-customers': v.exactOptional(columns),
    'pending-partners': v.exactOptional(columns),
  } satisfies Record<ViewList, unknown>),
})
export type Choices = Readonly<v.InferOutput<typeof choices>>

/** What the backend keeps for an operator, for it alone. */
export const preferencesRecord = v.object({
  views: v.pipe(v.array(savedView), v.readonly()),
  choices,
})
export type Preferences = Readonly<v.InferOutput<typeof preferencesRecord>>
