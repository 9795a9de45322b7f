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
  readonly notificationEmail: string
  readonly partnerId?: string
  readonly distributorId: string
  readonly sku?: string
  readonly skus?: readonly string[]
  readonly addOns: readonly string[]
  readonly createdOn: Day
  readonly token: string
  status: string
  atWork: boolean
  trialStartedOn: Day | null
  trialEndsOn: Day | null
}

export interface Operator {
  readonly id: string
  readonly role: 'admin' | 'viewer'
  readonly of: 'internal' | 'distributor' | 'partner' | 'reseller'
  readonly organizationId: string
}

interface Distributor {
  readonly notificationEmail: string
  readonly skus: readonly string[]
  readonly addOns: readonly string[]
}

export interface World {
  today: Day
  edition: EditionName
  readonly accounts: Map<string, Account>
  readonly pending: Map<string, Pending>
  readonly operators: ReadonlyMap<string, Operator>
  readonly distributors: ReadonlyMap<string, Distributor>
  /** What has to be told in Activity and by mail since it was last asked, a line each. */
  events: string[]
  mails: string[]
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

export function upgradesAtItsEnd({ kind, automaticUpgrade }: Account, edition: EditionName): boolean {
  return rulesIn(edition).end[kind] === 'upgrades unless blocked' && automaticUpgrade === 'keep'
}
