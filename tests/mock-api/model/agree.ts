import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import type { Store } from '../../../mock-api/store/store'
import type { Result } from './commands'
import type { Desk } from './desk'
import { recordOf } from './record'
import type { World } from './world'

/** Fails where the backend says something else than the model. Made for very many that agree. */
export function agree(actual: unknown, foretold: unknown): void {
  if (!isDeepStrictEqual(actual, foretold)) expect(actual).toEqual(foretold)
}

/** Results as far as they can be foretold: of a problem the reason and the dates, of a record all but its seats. */
export function foretellable(results: readonly Row[], foretold: readonly Result[]): readonly unknown[] {
  return results.map(({ id, outcome, problem, record }, index) => {
    const expected = foretold[index]
    const facts = expected?.outcome === 'refused' ? Object.keys(expected.problem) : ['reason']
    const told = Object.fromEntries(facts.map(fact => [fact, Object(problem)[fact]]))
    return {
      ...{ id, outcome },
      ...(problem !== undefined && { problem: told }),
      ...(record !== undefined && { record: withoutSeats(Object(record)) }),
    }
  })
}

type Row = Readonly<Record<string, unknown>>

/** Accounts and pending accounts as they are stored, by id. */
export async function storedIn(store: Store): Promise<readonly Row[]> {
  const inList = (kind: string) => (stored: Row) => {
    const { upgradeAnnouncedFor: announcedFor, ...fields } = withoutSeats(stored)
    return { kind, ...fields, announcedFor }
  }
  const pending = (await store.all('pending')).map(
    ({ id, kind, history, tenantAtWork: atWork, trialStartedOn, trialEndsOn }) => {
      const status = history.at(-1)?.status
      return { id, kind, status, atWork, trialStartedOn, trialEndsOn }
    },
  )
  return byId([
    ...(await store.all('customers')).map(inList('customer')),
    ...(await store.all('partners')).map(inList('partner')),
    ...pending,
  ])
}

export function worldAsStored({ accounts, pending }: World): readonly Row[] {
  const stillPending = [...pending.values()].map(
    ({ id, kind, status, atWork, trialStartedOn, trialEndsOn }) => ({
      ...{ id, kind, status, atWork, trialStartedOn, trialEndsOn },
    }),
  )
  return byId([...[...accounts.values()].map(account => ({ ...account })), ...stillPending])
}

/** Both lists as the vendor sees them. */
export async function listsOf(desk: Desk): Promise<readonly Row[]> {
  const customers = await desk('internal-viewer', 'GET', '/customers')
  const partners = await desk('internal-viewer', 'GET', '/partners')
  return byId([customers.body, partners.body].flatMap(rows => rows as readonly Row[]).map(withoutSeats))
}

export function worldAsListed(world: World): readonly Row[] {
  return byId([...world.accounts.values()].map(account => recordOf(world, account)))
}

function withoutSeats({ seats: _, ...fields }: Row): Row {
  return fields
}

function byId(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1))
}
