import { isObject, listOf } from './json'
import { type ListName, listDefinitions } from './listFields'
import type { Choices, Preferences, SavedView, ViewFilter } from './preferencesRecord'
import { sortableFields } from './queriedFields'

/** The lists of which views are saved, and the list of the API behind each. */
export const viewLists = {
  customers: 'customers',
  partners: 'partners',
  'pending-customers': 'pending',
  'pending-partners': 'pending',
} as const satisfies Record<string, ListName>

export type ViewList = keyof typeof viewLists

export const languages = ['en', 'it'] as const
export const themes = ['light', 'dark'] as const
export const densities = ['compact', 'comfortable'] as const
export const pageSizes = [10, 25, 50, 100] as const

/** The most views, characters of a view's name, and bytes of all of it as JSON. */
export const preferenceLimits = { views: 100, name: 80, bytes: 64 * 1024 } as const

/** What stands there until somebody chooses. */
export const defaultPreferences: Preferences = {
  views: [],
  choices: { language: null, theme: null, density: 'compact', rowsPerPage: 25, columns: {} },
}

/** The columns that a table of a list can have: the list's fields, and of pending accounts what can be done with them. */
export function viewColumns(list: ViewList): readonly string[] {
  const resource = viewLists[list]
  const fields = Object.keys(listDefinitions[resource].fields)
  return resource === 'pending' ? [...fields, 'activationLink', 'actions'] : fields
}

/**
 * Reads preferences that were good when they were kept, maybe by another version. What is gone since makes way for what stands there at
 * first: a column, an order, a choice. A filter stays as it is, whatever has become of it: without one of its conditions
 * the view would mean other accounts.
 */
export function presentPreferences(kept: unknown): Preferences {
  const { views, choices } = Object(kept)
  return { views: listOf(views).flatMap(presentView), choices: presentChoices(choices) }
}

function presentView(kept: unknown): readonly SavedView[] {
  const { id, list, name, filter, sort, columns } = Object(kept)
  if (!isViewList(list) || typeof id !== 'string' || typeof name !== 'string' || !isObject(filter)) return []
  const [field, order] = listOf(sort)
  const { defaultSort } = listDefinitions[viewLists[list]]
  const isSort = sortableFields(listDefinitions[viewLists[list]]).some(name => name === field)
  return [
    {
      id,
      list,
      name,
      // Its conditions were read when it was kept, and are read again by the list.
      filter: filter as ViewFilter,
      sort: isSort && (order === 'ASC' || order === 'DESC') ? [String(field), order] : defaultSort,
      columns: Array.isArray(columns) ? presentColumns(list, columns) : null,
    },
  ]
}

function presentChoices(kept: unknown): Choices {
  const { language, theme, density, rowsPerPage, columns } = Object(kept)
  const first = defaultPreferences.choices
  const chosen = Object.entries(Object(columns)).flatMap(([list, names]) =>
    isViewList(list) && Array.isArray(names) ? [[list, presentColumns(list, names)]] : [],
  )
  return {
    language: languages.find(one => one === language) ?? first.language,
    theme: themes.find(one => one === theme) ?? first.theme,
    density: densities.find(one => one === density) ?? first.density,
    rowsPerPage: pageSizes.find(one => one === rowsPerPage) ?? first.rowsPerPage,
    columns: Object.fromEntries(chosen),
  }
}

function presentColumns(list: ViewList, kept: readonly unknown[]): readonly string[] {
  const known = viewColumns(list)
  return kept.map(String).filter(name => known.includes(name))
}

function isViewList(name: unknown): name is ViewList {
  return typeof name === 'string' && Object.hasOwn(viewLists, name)
}
