import { type FieldKind, isFilterKind, type ListDefinition } from './listFields'

export function isSortable(kind: FieldKind | undefined): boolean {
  return kind !== undefined && kind.is !== 'slugs' && isFilterKind(kind)
}

/** All that the list can be asked for by, its fields last. */
export function filterNames(definition: ListDefinition): readonly string[] {
  const { views, actions } = definition
  return [
    'q',
    ...(views.length > 0 ? ['view'] : []),
    ...(actions.length > 0 ? ['allowed'] : []),
    ...filterFields(definition),
  ]
}

/** The fields that the list can be filtered by. */
export function filterFields(definition: ListDefinition): readonly string[] {
  return Object.entries(definition.fields)
    .filter(([, kind]) => isFilterKind(kind))
    .map(([field]) => field)
}

/** The fields that the list can be sorted by. */
export function sortableFields(definition: ListDefinition): readonly string[] {
  return Object.keys(definition.fields).filter(field => isSortable(definition.fields[field]))
}
