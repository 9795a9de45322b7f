import type { State } from '../../../../mock-api/store/state'
import type { Client } from '../../client'

/** What a server does not show, or not in its place, of what stood on the disk when it was started. Its calendar and tenants may have gone on since. */
export async function missingIn(admin: Client, left: State): Promise<readonly string[]> {
  const wrong: string[] = []
  const shown = {
    pending: await revisionsIn(admin, 'pending', 'id'),
    customers: await revisionsIn(admin, 'customers', 'id,revision'),
    partners: await revisionsIn(admin, 'partners', 'id,revision'),
  }
  for (const list of ['customers', 'partners'] as const) {
    for (const { id, revision } of left[list]) {
      if (!((shown[list].get(id) ?? 0) >= revision))
        wrong.push(`${id} is shown at ${shown[list].get(id)}, not ${revision}`)
    }
  }
  for (const { id, kind } of left.pending) {
    if (!shown.pending.has(id) && !shown[`${kind}s`].has(id)) wrong.push(`${id} is shown in neither list`)
  }
  // Read before the lists: who arrives between two questions is found in both.
  const later = await revisionsIn(admin, 'pending', 'id')
  for (const id of later.keys()) {
    if (shown.customers.has(id) || shown.partners.has(id)) wrong.push(`${id} is shown in two lists`)
  }
  return wrong
}

async function revisionsIn(
  admin: Client,
  list: string,
  columns: string,
): Promise<ReadonlyMap<string, number>> {
  const { status, text } = await admin.get(`/api/${list}?columns=${columns}`, { Accept: 'text/csv' })
  if (status !== 200) throw new Error(`${list} are answered ${status}: ${text}`)
  const lines = text.split('\r\n').slice(1, -1)
  return new Map(lines.map(line => [line.split(',')[0] ?? '', Number(line.split(',')[1] ?? 0)]))
}
