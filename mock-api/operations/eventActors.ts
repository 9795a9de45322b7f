import type { EventActor } from '#contract'
import { readQuery, requirePage, within } from './listRecords'
import type { Operation } from './operation'

/** `GET /api/events/actors`: who has acted on the accounts that the asker sees, by name. Nobody else is named. */
export const listEventActors: Operation = async ({ query }, { actor }, backend) => {
  requirePage(actor, 'events')
  const { conditions, sort } = readQuery('events', query, ['filter'])
  const { rows } = await backend.store.list(
    'events',
    { conditions, sort, range: null },
    await within(actor, backend),
  )
  // Oldest first, so that the name last used is the one that stays.
  const names = new Map([...rows].reverse().map(row => [String(row['actor']), String(row['actorName'])]))
  const actors: EventActor[] = [...names].map(([id, name]) => ({ id, name }))
  return { status: 200, body: actors.sort((one, other) => one.name.localeCompare(other.name, 'en')) }
}
