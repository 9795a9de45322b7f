import { deepStrictEqual } from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { StoredPending } from '../../../mock-api/store/state'
import type { Store } from '../../../mock-api/store/store'
import type { Result } from '../../model/commands'
import { plainRecord } from '../../model/plainRecord'
import type { Facts, Reply, World } from '../../model/world'
import { pendingOf } from './worldOf'

/** Fails where the backend says something else than the model. Made for very many that agree. */
export function agree(actual: unknown, foretold: unknown, about = ''): void {
  if (isDeepStrictEqual(actual, foretold)) return
  try {
    deepStrictEqual(actual, foretold)
  } catch (error) {
    throw new Error(`${about}: the backend (+) is not as it was foretold (-)\n${Object(error).message}`)
  }
}

/** A problem as far as it is foretold: of wrong fields their names, else the facts that go with the reason. */
export function plainProblem(problem: Facts, foretold: Facts): Facts {
  const told = Object.keys(foretold).map(name => {
    if (name === 'fields') return [name, Object.keys(Object(problem['errors'])).sort()]
    if (name === 'record') return [name, plainRecord(Object(problem[name]))]
    return [name, problem[name]]
  })
  return Object.fromEntries(told)
}

/** Results as far as they can be foretold. */
export function foretellable(results: readonly Facts[], foretold: readonly Result[]): readonly unknown[] {
  return results.map(({ id, outcome, problem, record }, index) => {
    const expected = foretold[index]
    const facts = expected?.outcome === 'refused' ? expected.problem : { reason: '' }
    return {
      ...{ id, outcome },
      ...(problem !== undefined && { problem: plainProblem(Object(problem), facts) }),
      ...(record !== undefined && { record: plainRecord(Object(record)) }),
    }
  })
}

/** Compares an answer to the one that was foretold; `plain` makes its body what can be foretold of it. */
export function agreeOn(
  { status, body }: { readonly status: number; readonly body: unknown },
  foretold: Reply,
  { about, plain = body => body }: { about: string; plain?: (body: never) => unknown },
): void {
  if (status !== foretold.status) agree({ status, body }, foretold, about)
  if (foretold.problem) agree(plainProblem(Object(body), foretold.problem), foretold.problem, about)
  // Each kind of answer is made plain by what knows it.
  else agree(plain(body as never), foretold.body, about)
}

type Row = Readonly<Record<string, unknown>>

/** Accounts and pending accounts as they are stored, by id. */
async function storedIn(store: Store): Promise<ReadonlyMap<string, Row>> {
  const [customers, partners, pending] = await Promise.all([
    store.all('customers'),
    store.all('partners'),
    store.all('pending'),
  ])
  return new Map<string, Row>([...customers, ...partners, ...pending].map(row => [row.id, row]))
}

/** A row as it is stored, as far as it can be foretold. */
function plainStored(row: Row): Row {
  // What has a history is pending.
  if ('history' in row) return { ...pendingOf(row as unknown as StoredPending) }
  const { seats: _, upgradeAnnouncedFor: announcedFor, ...fields } = row
  return { ...fields, announcedFor }
}

/** An account or a pending one as it would be stored. */
function asStored({ accounts, pending }: World, id: string): Row {
  const { kind: _, ...account } = accounts.get(id) ?? {}
  return accounts.has(id) ? account : { ...pending.get(id) }
}

/** What is stored of each account, where it has changed or may have. `agreed`: what was agreed on before, by id. */
export async function agreeOnStored(
  store: Store,
  world: World,
  { agreed, mayHave }: { agreed: Map<string, Row>; mayHave: (id: string) => boolean },
): Promise<void> {
  const stored = await storedIn(store)
  agree(stored.size, world.accounts.size + world.pending.size, 'how many accounts are stored')
  for (const [id, row] of stored) {
    const known = agreed.get(id)
    if (known === row && !mayHave(id)) continue
    agree(plainStored(row), asStored(world, id), `what is stored of ${id}`)
    if (known?.['seats'] !== undefined) agree(row['seats'], known['seats'], `the seats of ${id}`)
    agreed.set(id, row)
  }
}
