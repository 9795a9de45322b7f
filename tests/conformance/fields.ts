import type { Row } from '../mock-api/client'
import type { App } from './app'

export type Names = ReadonlyMap<string, unknown>

/** A record names its distributor by its id alone; its name is read from the list of distributors (section 8, “Records”). */
export async function namesOfDistributors(app: App): Promise<Names> {
  const distributors = await app.all('internal-admin', 'distributors')
  return new Map(distributors.map(({ id, organizationName }) => [id, organizationName]))
}

/** What a row has in a field by which its list is sorted, filtered or exported; null where the field does not apply. */
export function fieldOf(row: Row, field: string, names: Names): unknown {
  if (field === 'distributor.organizationName') return names.get(String(row['distributorId'])) ?? null
  return field.split('.').reduce<unknown>((value, name) => Object(value)[name], row) ?? null
}
