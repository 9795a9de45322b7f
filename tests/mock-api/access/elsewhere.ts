import fc from 'fast-check'
import { defaultPreferences, subscriptionFields } from '#contract'
import { calendarDateOf } from '#lifecycle'
import { type Situation, situations } from '../../../mock-api/seed/situations'
import type { State, StoredCustomer, StoredPartner, StoredPending } from '../../../mock-api/store/state'
import { channel, today } from '../channel'
import type { Api } from '../server'
import { twoChannels } from './twoChannels'
import { accountsOf, pendingOf, seenCustomers, seenPartners } from './whoSeesWhat'

/** How the world is beyond what an operator sees. */
export interface Elsewhere {
  /** What has become of each account there. */
  readonly fates: readonly Fate[]
  /** How many more there are, and how often something is done with each. */
  readonly more: number
  /** What everybody there is called. */
  readonly name: string
}

type Fate = 'as it was' | 'gone' | Situation

// The keys of a table are its names.
const names = Object.keys(situations) as Situation[]

/** Names that would stand before, behind and among those of its own. */
const callings = ['Aardvark rentals', 'Zebra crossings', 'Customer in trial of northwind']

export const elsewheres: fc.Arbitrary<Elsewhere> = fc.record({
  fates: fc.array(fc.constantFrom<Fate>('as it was', 'gone', ...names), { minLength: 24, maxLength: 24 }),
  more: fc.nat(4),
  name: fc.constantFrom(...callings),
})

/** Where everybody who comes anew is written to: nobody may learn by adding an account that others have it. */
export const newcomersEmail = 'it@newcomer.example'

/** The two channels, but for what the operator does not see. Partners that have operators stay: the sign-in names those to everybody. */
export function stateBeside(operator: string, { fates, more, name }: Elsewhere): State {
  const state = channel({ ...twoChannels, demo: true })
  const seen = seenBy(operator, state)
  const own = new Set(state.operators.map(({ organization }) => organization.id))
  let next = 0
  const elsewhere = <Account extends { readonly id: string }>(
    accounts: readonly Account[],
    change: (account: Account, situation: Situation) => Account,
  ) =>
    accounts.flatMap(account => {
      if (seen.has(account.id)) return [account]
      const fate = fates[next++ % fates.length] ?? 'as it was'
      if (fate === 'gone') return own.has(account.id) ? [account] : []
      return [fate === 'as it was' ? account : change(account, fate)]
    })
  const inSituation = <Account extends StoredCustomer | StoredPartner>(
    account: Account,
    situation: Situation,
  ) => ({
    ...account,
    ...subscriptionFields(situations[situation](calendarDateOf(today))),
    organizationName: name,
    notificationEmail: newcomersEmail,
    seats: 7,
  })
  const customers = elsewhere(state.customers, inSituation)
  const foreign = state.customers.find(({ id }) => !seen.has(id))
  const newcomers = Array.from({ length: foreign ? more : 0 }, (_, index) => `newcomer-${index}`)
  const pending = elsewhere(
    state.pending,
    (account): StoredPending => ({ ...account, organizationName: name, notificationEmail: newcomersEmail }),
  )
  return {
    ...state,
    customers: [
      ...(foreign
        ? newcomers.map(id => ({ ...foreign, id, organizationName: name, notificationEmail: newcomersEmail }))
        : []),
      ...customers,
    ],
    partners: elsewhere(state.partners, (account, situation) => ({
      ...inSituation(account, situation),
      billingStartedOn: null,
    })),
    pending,
    links: state.links.filter(({ accountId }) => pending.some(({ id }) => id === accountId)),
  }
}

/** Others work there, as much as that world says; to what the operator sees the same happens in every world. */
export async function othersWork(api: Api, operator: string, { more, name }: Elsewhere): Promise<void> {
  const seen = seenBy(operator, channel({ ...twoChannels, demo: true }))
  const admin = await api.signIn('internal-admin')
  for (const kind of ['customer', 'partner'] as const) {
    const { rows } = await admin.list(`${kind}s`)
    const ids = (isOwn: boolean) => rows.map(({ id }) => id).filter(id => seen.has(id) === isOwn)
    const works = [ids(true), ...Array.from({ length: more }, () => ids(false))]
    for (const [turn, accounts] of works.entries()) {
      if (accounts.length === 0) continue
      await admin.act(kind, 'manage-upgrade', {
        ids: accounts,
        automaticUpgrade: turn % 2 === 0 ? 'block' : 'keep',
      })
      await admin.act(kind, 'edit', { ids: accounts }, { 'Idempotency-Key': `${kind}-${turn}` })
    }
  }
  const other = await api.signIn(
    operator === 'other-partner-admin' ? 'other-distributor-admin' : 'other-partner-admin',
  )
  if (more > 0) await other.act('customer', 'edit', { ids: accountsOf['trey'] ?? [] })
  const choices = { ...defaultPreferences.choices, rowsPerPage: more > 1 ? 100 : 10 }
  const views = [{ id: 'theirs', list: 'customers', name, filter: {}, sort: ['id', 'ASC'], columns: null }]
  await other.put('/api/preferences', { choices, views }, { 'If-Match': '*' })
}

/** The accounts that an operator sees, and the organization that it belongs to. */
function seenBy(operator: string, { operators }: State): ReadonlySet<string> {
  const owners = [...(seenCustomers[operator] ?? []), ...(seenPartners[operator] ?? [])]
  const organization = operators.find(({ id }) => id === operator)?.organization.id ?? ''
  return new Set([
    organization,
    ...owners.flatMap(owner => [...(accountsOf[owner] ?? []), ...(pendingOf[owner] ?? [])]),
  ])
}
