import type { Day } from './days'
import type { EditionName } from './editions'

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
