import { calendarDateOf } from '#lifecycle'
import type { State, StoredCustomer } from '../../../mock-api/store/state'
import type { Commit, Reads, Store } from '../../../mock-api/store/store'

/** Changes one customer, with an event and a mail that tell of it. */
export function renaming(id: string, organizationName: string) {
  return async (reads: Reads): Promise<Commit<string>> => {
    const [customer] = await reads.find('customers', [id])
    if (!customer) throw new Error(`there is no ${id}`)
    const renamed: StoredCustomer = { ...customer, organizationName, revision: customer.revision + 1 }
    return {
      put: { customers: [renamed] },
      events: [eventAbout(renamed)],
      mails: [mailAbout(renamed)],
      answer: `${customer.organizationName} → ${organizationName}`,
    }
  }
}

/** Everything that is stored, as a plain value. */
export async function allOf(store: Store): Promise<State> {
  const list = async <Row>(rows: Promise<readonly Row[]>): Promise<Row[]> => [...(await rows)]
  return {
    settings: await store.settings(),
    catalog: await store.catalog(),
    distributors: await list(store.all('distributors')),
    partners: await list(store.all('partners')),
    customers: await list(store.all('customers')),
    pending: await list(store.all('pending')),
    links: await list(store.all('links')),
    operators: await list(store.all('operators')),
    events: await list(store.all('events')),
    mails: await list(store.all('mails')),
    outbox: await list(store.all('outbox')),
    sessions: await list(store.all('sessions')),
    answers: await list(store.all('answers')),
    preferences: await list(store.all('preferences')),
  }
}

export function eventAbout({ id, organizationName }: Pick<StoredCustomer, 'id' | 'organizationName'>) {
  return {
    at: '2026-06-15T12:00:00.000Z',
    on: calendarDateOf('2026-06-15'),
    accountId: id,
    accountKind: 'customer',
    organizationName,
    actor: 'internal-admin',
    actorName: 'Internal admin',
    action: 'edit',
    outcome: 'applied',
    reason: null,
    edition: '2025',
    before: null,
    after: { organizationName },
  } as const
}

function mailAbout({ id, organizationName, notificationEmail }: StoredCustomer) {
  return {
    at: '2026-06-15T12:00:00.000Z',
    accountId: id,
    to: notificationEmail,
    kind: 'converted',
    subject: organizationName,
    text: organizationName,
    html: organizationName,
    state: 'recorded',
  } as const
}
