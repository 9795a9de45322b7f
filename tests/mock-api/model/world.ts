import type { State } from '../../../mock-api/store/state'
import type { Day } from './days'
import { type EditionName, rulesIn } from './editions'

/*
 * The model: what the specification says of accounts, their trials and their mails, written a second time in the plainest way.
 * It is one thing that is changed by each move, and it knows nothing of `#lifecycle`.
 */

export type Kind = 'customer' | 'partner'

/** An account in its list, its fields by the names of section 8; of the fields of the other kind it has none. */
export interface Account {
  readonly kind: Kind
  readonly id: string
  readonly organizationName: string
  readonly notificationEmail: string
  readonly partnerId?: string
  readonly distributorId: string
  readonly source?: 'MSP' | 'DIRECT'
  subscriptionLevel: 'TRIAL' | 'PRODUCTION'
  trialStartedOn: Day | null
  trialEndsOn: Day | null
  trialExtensions: number | null
  automaticUpgrade: 'keep' | 'block' | null
  productionSince: Day | null
  expiresOn: Day | null
  billingStartedOn?: Day | null
  sku?: string
  readonly skus?: readonly string[]
  addOns: readonly string[]
  readonly createdOn: Day
  readonly lastImportOn: Day | null
  revision: number
  /** The trial end whose upgrade has been announced. */
  announcedFor: Day | null
}

export interface Pending {
  readonly kind: Kind
  readonly id: string
  readonly organizationName: string
  notificationEmail: string
  readonly partnerId?: string
  readonly distributorId: string
  readonly sku?: string
  readonly skus?: readonly string[]
  readonly addOns: readonly string[]
  readonly createdOn: Day
  token: string
  /** Each status with the day it was reached: `2026-06-15 link-sent`. */
  history: readonly string[]
  linkSentOn: Day
  failure: string | null
  atWork: boolean
  /** The work account by which the tenant is managed, what has gone wrong there once, and how much is imported. */
  tenant: {
    readonly account: string | null
    readonly overcome: readonly string[]
    readonly importedParts: number
  }
  /** How many lines there are. */
  eventLog: number
  importErrors: number
  trialStartedOn: Day | null
  trialEndsOn: Day | null
}

/** An activation link by its token. `completed`: what is known of a used one. */
export interface Link {
  readonly accountId: string
  readonly state: 'live' | 'replaced' | 'used'
  readonly completed?: Readonly<Record<string, unknown>>
}

export interface Operator {
  readonly id: string
  readonly role: 'admin' | 'viewer'
  readonly of: 'internal' | 'distributor' | 'partner' | 'reseller'
  readonly organizationId: string
  /** Of an organization that is neither a partner nor a distributor. */
  readonly organizationName: string | null
}

interface Distributor {
  readonly id: string
  readonly organizationName: string
  readonly notificationEmail: string
  readonly skus: readonly string[]
  readonly addOns: readonly string[]
}

/** An event of Activity. */
export interface Happened {
  readonly on: Day
  readonly accountId: string
  readonly accountKind: Kind
  readonly organizationName: string
  readonly actor: string
  readonly action: string
  readonly outcome: 'applied' | 'refused'
  readonly reason: string | null
  readonly edition: EditionName
  readonly before: Facts | null
  readonly after: Facts | null
}

/** A mail; addresses are the same in either case of letters. */
export interface Mailed {
  readonly on: Day
  readonly accountId: string
  readonly kind: string
  readonly to: string
}

export type Facts = Readonly<Record<string, unknown>>

/** What was answered under an idempotency key (section 8). */
export interface Kept {
  readonly request: string
  readonly reply: Reply
}

/** What a request is to be answered. */
export interface Reply {
  readonly status: number
  /** Of a problem: its reason, and the facts that go with it. */
  readonly problem?: Facts
  readonly body?: unknown
}

export interface World {
  today: Day
  edition: EditionName
  accounts: Map<string, Account>
  pending: Map<string, Pending>
  links: Map<string, Link>
  operators: ReadonlyMap<string, Operator>
  distributors: ReadonlyMap<string, Distributor>
  catalog: { readonly skus: readonly string[]; readonly addOns: readonly string[] }
  /** What has to be told in Activity and by mail by the present move; and all that was told before it. */
  events: Happened[]
  mails: Mailed[]
  activity: Happened[]
  mailbox: Mailed[]
  /** By operator and key. */
  answers: Map<string, Kept>
  preferences: Map<string, { readonly revision: number; readonly body: unknown }>
  /** From which day the clock was moved last, and what starting over brings back. */
  clock: { readonly movedFrom: Day; readonly start: { readonly today: Day; readonly edition: EditionName } }
}

/** The model of a backend that has just been started with a state. */
export function worldOf(state: State): World {
  const { today, edition, demo } = state.settings
  const inList = (kind: Kind) => (stored: State['customers'][number] | State['partners'][number]) => {
    const { upgradeAnnouncedFor: announcedFor, seats: _, ...fields } = stored
    return [stored.id, { kind, ...fields, announcedFor }] as const
  }
  return {
    today,
    edition,
    accounts: new Map<string, Account>([
      ...state.customers.map(inList('customer')),
      ...state.partners.map(inList('partner')),
    ]),
    pending: new Map(state.pending.map(stored => [stored.id, pendingOf(stored)])),
    links: new Map(state.pending.map(({ id, token }) => [token, { accountId: id, state: 'live' }])),
    operators: new Map(
      state.operators.map(({ id, role, organization: { kind, id: organizationId, organizationName } }) => [
        id,
        { id, role, of: kind, organizationId, organizationName },
      ]),
    ),
    distributors: new Map(state.distributors.map(distributor => [distributor.id, distributor])),
    catalog: {
      skus: state.catalog.skus.map(({ id }) => id),
      addOns: state.catalog.addOns.map(({ id }) => id),
    },
    events: [],
    mails: [],
    activity: state.events.map(
      ({ actorName: _, detail: __, facts: ___, at: ____, id: _____, ...event }) => event,
    ),
    mailbox: state.mails.map(({ at, accountId, kind, to }) => ({
      ...{ on: at.slice(0, 10), accountId, kind, to: to.toLowerCase() },
    })),
    answers: new Map(),
    preferences: new Map(state.preferences.map(({ id, revision, body }) => [id, { revision, body }])),
    clock: {
      movedFrom: demo?.movedFrom ?? today,
      start: { today: demo?.seed.today ?? today, edition: demo?.seed.edition ?? edition },
    },
  }
}

function pendingOf(stored: State['pending'][number]): Pending {
  const {
    history,
    tenantAtWork: atWork,
    linkSentAt,
    tenant,
    eventLog,
    importErrors,
    partnerId,
    ...fields
  } = stored
  return {
    ...fields,
    ...(partnerId !== null && { partnerId }),
    atWork,
    history: history.map(({ status, at }) => `${at.slice(0, 10)} ${status}`),
    linkSentOn: linkSentAt.slice(0, 10),
    tenant: { account: tenant.account, overcome: tenant.overcome, importedParts: tenant.importedParts },
    eventLog: eventLog.length,
    importErrors: importErrors.length,
  }
}

export function statusOf({ history }: Pick<Pending, 'history'>): string {
  return history.at(-1)?.slice(11) ?? ''
}

export function partnerOf(world: World, { partnerId }: Account | Pending): Account {
  const partner = world.accounts.get(partnerId ?? '')
  if (!partner) throw new Error(`there is no partner ${partnerId}`)
  return partner
}

/** Exactly at its end a trial is over, and production at its expiration date. */
export function isOver(account: Account, today: Day): boolean {
  const end = account.subscriptionLevel === 'TRIAL' ? account.trialEndsOn : account.expiresOn
  return end !== null && today >= end
}

/** Section 5: whether the operator sees the account. */
export function sees({ of, organizationId }: Operator, account: Account | Pending): boolean {
  switch (of) {
    case 'internal':
      return true
    case 'distributor':
      return account.distributorId === organizationId
    case 'partner':
      return account.partnerId === organizationId
    case 'reseller':
      return false
  }
}

export type Page = 'dashboard' | 'customers' | 'partners' | 'pending' | 'distributors' | 'events' | 'mails'

/** Section 5: whether the operator has the page at all. */
export function hasPage({ of }: Operator, page: Page): boolean {
  if (of === 'reseller') return false
  if (page === 'distributors') return of === 'internal'
  return page !== 'partners' || of !== 'partner'
}

export function upgradesAtItsEnd({ kind, automaticUpgrade }: Account, edition: EditionName): boolean {
  return rulesIn(edition).end[kind] === 'upgrades unless blocked' && automaticUpgrade === 'keep'
}

/** Who is told of an upgrade: the account, and its owner, unless no MSP sold it: then nobody can block it. */
export function addressesOf(world: World, id: string): readonly string[] {
  const account = world.accounts.get(id)
  if (!account) return []
  if (account.source === 'DIRECT') return [account.notificationEmail]
  const owner =
    account.kind === 'customer' ? partnerOf(world, account) : world.distributors.get(account.distributorId)
  return [account.notificationEmail, owner?.notificationEmail ?? '']
}
