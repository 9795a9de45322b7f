import { listDefinitions } from '#contract'
import { type AccountListName, accountLists } from './accountLists'

/**
 * The fields that are exported of a list: what its table shows, in that order, and last the id, by which a row is found again. What is no field
 * stays: what can be done, and the activation link, which is a key.
 */
export function exportedColumns(list: AccountListName, shown: readonly string[]): readonly string[] {
  const fields = Object.keys(listDefinitions[accountLists[list].resource].fields)
  const exported = shown.flatMap(source => saidBy[source] ?? [source])
  return [...exported.filter(field => fields.includes(field) && field !== 'id'), 'id']
}

/** Columns of the table that say more than the field by which they are sorted. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  statusSince: ['status', 'statusSince', 'failure'],
}
