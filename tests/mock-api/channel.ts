import { subscriptionFields } from '#contract'
import { addDays, type CalendarDate, calendarDateOf, type EditionId, type Subscription } from '#lifecycle'
import { untouched } from '../../mock-api/onboarding/untouched'
import { catalog, offers } from '../../mock-api/seed/catalog'
import { type Situation, situations } from '../../mock-api/seed/situations'
import type {
  State,
  StoredCustomer,
  StoredOperator,
  StoredPartner,
  StoredPending,
} from '../../mock-api/store/state'
import { hashOf } from '../../mock-api/token'

/** The accounts that matter to a test, by id, each in a situation; the rest of the channel stands around them. */
export interface Channel {
  readonly today?: string
  readonly edition?: EditionId
  /** Whether it is a demo, whose day moves by its clock. */
  readonly demo?: boolean
  readonly customers?: Readonly<Record<string, Situation | CustomerFacts>>
  readonly partners?: Readonly<Record<string, Situation | PartnerFacts>>
  /** Accounts that are pending: customers of Northwind and partners of Fabrikam whose link was sent on the day before, unless they say otherwise. */
  readonly pending?: Readonly<Record<string, PendingFacts>>
}

export type PendingFacts = Partial<Unchanging<Omit<StoredPending, 'kind'>>> & Pick<StoredPending, 'kind'>

type Unchanging<Value> = Value extends object
  ? { readonly [Name in keyof Value]: Unchanging<Value[Name]> }
  : Value

type CustomerFacts = Partial<StoredCustomer> & { readonly in: Situation }
type PartnerFacts = Partial<StoredPartner> & { readonly in: Situation }

/** The day of a test that does not say another. */
export const today = '2026-06-15'

/**
 * The distributor Fabrikam with the partners Northwind (in PRODUCTION), Tailspin (in TRIAL) and Wingtip (suspended), the
 * distributor Adatum with the partner Trey (in PRODUCTION), and the operators of them all. Customers are Northwind's.
 */
export function channel({
  today: day = today,
  edition = '2025',
  demo = false,
  customers = {},
  partners = {},
  pending = {},
}: Channel = {}): State {
  const on = (situation: Situation) => situations[situation](calendarDateOf(day))
  const partnersById = new Map(
    Object.entries({ ...standingPartners, ...partners }).map(([id, given]) => {
      const { in: situation, ...facts } = typeof given === 'string' ? { in: given } : given
      return [id, { ...partner(id, on(situation)), ...facts }]
    }),
  )
  return {
    settings: {
      today: calendarDateOf(day),
      edition,
      demo: demo ? demoOn(calendarDateOf(day), edition) : null,
    },
    catalog,
    distributors: ['fabrikam', 'adatum'].map(id => ({
      id,
      organizationName: nameOf(id),
      notificationEmail: `channel@${id}.example`,
      skus: [...offers.distributor.skus],
      addOns: [...offers.distributor.addOns],
    })),
    partners: [...partnersById.values()],
    customers: Object.entries(customers).map(([id, given]) => {
      const { in: situation, ...facts } = typeof given === 'string' ? { in: given } : given
      const distributorId = partnersById.get(facts.partnerId ?? 'northwind')?.distributorId ?? 'fabrikam'
      return { ...customer(id, on(situation)), distributorId, ...facts }
    }),
    pending: Object.entries(pending).map(([id, facts]) => pendingAccount(id, facts, day)),
    links: Object.entries(pending).map(([id, facts]) => ({
      id: hashOf(facts.token ?? tokenOf(id)),
      accountId: id,
      state: 'live',
      completed: null,
    })),
    operators,
    events: [],
    mails: [],
    outbox: [],
    sessions: [],
    answers: [],
    preferences: [],
  }
}

/** A demo whose clock has not been moved. It starts over with a small seed. */
function demoOn(today: CalendarDate, edition: EditionId): State['settings']['demo'] {
  return { seed: { today, edition, customers: 25 }, movedFrom: today, movingTo: today }
}

const standingPartners: NonNullable<Channel['partners']> = {
  northwind: 'production for months',
  tailspin: 'a trial that started today',
  wingtip: 'production that ended a month ago',
  trey: { in: 'production for months', distributorId: 'adatum' },
}

const operators: StoredOperator[] = [
  operator('internal-admin', { kind: 'internal', id: 'internal', organizationName: 'CoreView' }),
  operator('internal-viewer', { kind: 'internal', id: 'internal', organizationName: 'CoreView' }),
  operator('distributor-admin', { kind: 'distributor', id: 'fabrikam', organizationName: null }),
  operator('distributor-viewer', { kind: 'distributor', id: 'fabrikam', organizationName: null }),
  operator('partner-admin', { kind: 'partner', id: 'northwind', organizationName: null }),
  operator('partner-viewer', { kind: 'partner', id: 'northwind', organizationName: null }),
  operator('trial-partner-admin', { kind: 'partner', id: 'tailspin', organizationName: null }),
  operator('suspended-partner-admin', { kind: 'partner', id: 'wingtip', organizationName: null }),
  operator('other-distributor-admin', { kind: 'distributor', id: 'adatum', organizationName: null }),
  operator('other-partner-admin', { kind: 'partner', id: 'trey', organizationName: null }),
  operator('reseller-admin', { kind: 'reseller', id: 'proseware', organizationName: 'Proseware' }),
]

function operator(id: string, organization: StoredOperator['organization']): StoredOperator {
  return { id, name: nameOf(id), role: id.endsWith('viewer') ? 'viewer' : 'admin', organization }
}

function account(id: string, subscription: Subscription) {
  return {
    id,
    organizationName: nameOf(id),
    notificationEmail: `it@${id}.example`,
    distributorId: 'fabrikam',
    ...subscriptionFields(subscription),
    seats: 30,
    createdOn: calendarDateOf('2025-01-07'),
    lastImportOn: null,
    revision: 1,
  }
}

function customer(id: string, subscription: Subscription): StoredCustomer {
  return {
    ...account(id, subscription),
    partnerId: 'northwind',
    source: 'MSP',
    sku: 'essentials-msp-2025',
    addOns: ['audit-2025'],
  }
}

function partner(id: string, subscription: Subscription): StoredPartner {
  return {
    ...account(id, subscription),
    skus: [...offers.newPartner.skus],
    addOns: [...offers.newPartner.addOns],
    billingStartedOn: subscription.level === 'PRODUCTION' ? subscription.since : null,
  }
}

/** The token of a pending account's link, where it does not say another. */
export function tokenOf(id: string): string {
  return `token-of-${id}`
}

function pendingAccount(id: string, { kind, ...facts }: PendingFacts, day: string): StoredPending {
  const createdOn = addDays(calendarDateOf(day), -1)
  const account = {
    ...untouched(),
    id,
    organizationName: nameOf(id),
    notificationEmail: `it@${id}.example`,
    distributorId: 'fabrikam',
    history: [{ status: 'link-sent' as const, at: `${createdOn}T09:00:00.000Z` }],
    linkSentAt: facts.history?.[0]?.at ?? `${createdOn}T09:00:00.000Z`,
    createdOn,
    token: tokenOf(id),
  }
  // The facts given are those of the kind.
  return (
    kind === 'customer'
      ? {
          ...account,
          kind,
          partnerId: 'northwind',
          sku: 'essentials-msp-2025',
          addOns: ['audit-2025'],
          ...facts,
        }
      : { ...account, kind, partnerId: null, ...structuredClone(offers.newPartner), ...facts }
  ) as StoredPending
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
