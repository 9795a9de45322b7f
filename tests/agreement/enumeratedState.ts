import { subscriptionFields } from '#contract'
import type { Account, Actor, CalendarDate, EditionId, Partner } from '#lifecycle'
import { catalog } from '../../mock-api/seed/catalog'
import type { State, StoredOperator } from '../../mock-api/store/state'
import { actors, customers, distributorId, owners, partners } from '../lifecycle/enumeration'

/** Everybody and everything that the rules are enumerated over, as one stored state under one edition. */
export function enumeratedState(today: CalendarDate, edition: EditionId): State {
  return {
    settings: { today, edition, demo: null },
    catalog,
    distributors: [
      {
        id: distributorId,
        organizationName: 'The distributor',
        notificationEmail: 'channel@distributor.example',
        skus: [],
        addOns: [],
      },
    ],
    partners: [...owners(today), ...partners(today).map(({ account }) => account)].map(storedPartner),
    customers: customers(today).map(({ account }) => ({
      ...stored(account),
      partnerId: account.partner.id,
      source: account.source,
      sku: account.sku,
    })),
    pending: [],
    links: [],
    operators: actors(today).map(operatorOf),
    events: [],
    mails: [],
    outbox: [],
    sessions: [],
    answers: [],
    preferences: [],
  }
}

function storedPartner(partner: Partner) {
  return { ...stored(partner), skus: [...partner.skus], billingStartedOn: partner.billingStartedOn }
}

function stored({ id, organizationName, distributorId, subscription, addOns, revision }: Account) {
  const fields = subscriptionFields(subscription)
  return {
    id,
    organizationName,
    notificationEmail: `it@${id}.example`,
    distributorId,
    ...fields,
    addOns: [...addOns],
    seats: 30,
    // When an account was created plays no part in any rule; that there is a day does.
    createdOn: fields.trialStartedOn ?? fields.productionSince ?? never(id),
    lastImportOn: null,
    revision,
  }
}

function operatorOf({ id, role, organization: { kind, id: organizationId } }: Actor): StoredOperator {
  const organizationName = kind === 'internal' ? 'The vendor' : null
  return { id, name: id, role, organization: { kind, id: organizationId, organizationName } }
}

function never(id: string): never {
  throw new TypeError(`${id} has neither been in trial nor in production`)
}
