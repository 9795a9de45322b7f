import { deepStrictEqual } from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import type { Store } from '../../../mock-api/store/store'
import type { Result } from './commands'
import type { Facts, Reply, World } from './world'

/** Fails where the backend says something else than the model. Made for very many that agree. */
export function agree(actual: unknown, foretold: unknown, about = ''): void {
  if (isDeepStrictEqual(actual, foretold)) return
  try {
    deepStrictEqual(actual, foretold)
  } catch (error) {
    throw new Error(`${about}: the backend (+) is not as it was foretold (-)\n${Object(error).message}`)
  }
}

/** A record, as far as it can be foretold: of a moment the day, of lines their number, of a link its token; no seats. */
export function plainRecord({ seats: _, ...record }: Facts): Facts {
  if (!('activationLink' in record)) return record
  const { history, eventLog, importErrors, statusSince, addedAt, linkSentAt } = record
  const reached = history as readonly { status: string; at: string }[]
  return {
    ...record,
    history: reached.map(({ status, at }) => `${at.slice(0, 10)} ${status}`),
    eventLog: (eventLog as readonly unknown[]).length,
    importErrors: (importErrors as readonly unknown[]).length,
    ...{ statusSince: dayOf(statusSince), addedAt: dayOf(addedAt), linkSentAt: dayOf(linkSentAt) },
    activationLink: tokenIn(record),
  }
}

export function tokenIn({ activationLink }: Facts): string {
  return String(activationLink).slice(String(activationLink).lastIndexOf('/') + 1)
}

function dayOf(moment: unknown): string {
  return String(moment).slice(0, 10)
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
  const { seats: _, upgradeAnnouncedFor, ...fields } = row
  if (!('history' in row)) return { ...fields, announcedFor: upgradeAnnouncedFor }
  const {
    history,
    tenantAtWork: atWork,
    linkSentAt,
    tenant,
    eventLog,
    importErrors,
    partnerId,
    ...rest
  } = fields
  const { reportsAt: __, ...known } = Object(tenant)
  return {
    ...rest,
    ...(partnerId !== null && { partnerId }),
    ...{ atWork, tenant: known, linkSentOn: dayOf(linkSentAt) },
    history: (history as readonly { status: string; at: string }[]).map(
      ({ status, at }) => `${at.slice(0, 10)} ${status}`,
    ),
    eventLog: (eventLog as readonly unknown[]).length,
    importErrors: (importErrors as readonly unknown[]).length,
  }
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
