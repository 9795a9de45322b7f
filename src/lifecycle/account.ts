import type { CalendarDate } from './calendarDate'

export type AccountKind = 'customer' | 'partner'
export type SubscriptionLevel = 'TRIAL' | 'PRODUCTION'
/** What happens to a trial on its last day. */
export type AutomaticUpgrade = 'keep' | 'block'
/** Who sold a customer. */
export type Source = 'MSP' | 'DIRECT'

/** A trial ends at the first moment of `endsOn`. */
export interface Trial {
  readonly level: 'TRIAL'
  readonly startedOn: CalendarDate
  readonly endsOn: CalendarDate
  readonly extensions: number
  readonly automaticUpgrade: AutomaticUpgrade
  /** The trial end whose upgrade has been announced by mail: one notice per trial end. */
  readonly upgradeAnnouncedFor: CalendarDate | null
}

/** Production ends at the first moment of `expiresOn`. */
export interface Production {
  readonly level: 'PRODUCTION'
  readonly since: CalendarDate
  readonly expiresOn: CalendarDate
}

export type Subscription = Trial | Production

interface AccountBase {
  readonly id: string
  readonly organizationName: string
  readonly distributorId: string
  readonly subscription: Subscription
  readonly addOns: readonly string[]
  /** Goes up by one with every stored change. */
  readonly revision: number
}

/** What a customer's rules need to know of the partner that sold it. */
export interface PartnerOfCustomer {
  readonly id: string
  readonly organizationName: string
  readonly subscription:
    | { readonly level: 'TRIAL'; readonly endsOn: CalendarDate }
    | { readonly level: 'PRODUCTION' }
  readonly skus: readonly string[]
  readonly addOns: readonly string[]
}

export interface Customer extends AccountBase {
  readonly kind: 'customer'
  readonly source: Source
  readonly sku: string
  readonly partner: PartnerOfCustomer
}

export interface Partner extends AccountBase {
  readonly kind: 'partner'
  readonly skus: readonly string[]
  /** Since when its production customers are billed to the distributor. */
  readonly billingStartedOn: CalendarDate | null
}

/** A tenant with a subscription (spec, section 2). */
export type Account = Customer | Partner

/** The day from which the subscription gives no access unless something is done. */
export function accessEndsOn(subscription: AccessTerm): CalendarDate {
  return subscription.level === 'TRIAL' ? subscription.endsOn : subscription.expiresOn
}

/** Exactly at its end a trial is over, and production has expired: from then on access is suspended. */
export function isSuspended(subscription: AccessTerm, today: CalendarDate): boolean {
  return today >= accessEndsOn(subscription)
}

/** The part of a subscription that says until when there is access. */
export type AccessTerm = Pick<Trial, 'level' | 'endsOn'> | Pick<Production, 'level' | 'expiresOn'>
