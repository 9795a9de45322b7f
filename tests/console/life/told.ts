import { type CustomerRecord, type EventRecord, type PartnerRecord, subscriptionFields } from '#contract'
import { calendarDateOf, type EditionId, editions, type Subscription, stageOf } from '#lifecycle'
import { type Situation, situations } from '../../../mock-api/seed/situations'
import { lifeOf } from '../../../src/account/life/life'

export const today = calendarDateOf('2026-06-15')

function fieldsOf(subscription: Subscription) {
  return {
    id: 'contoso',
    organizationName: 'Contoso',
    notificationEmail: 'it@contoso.example',
    distributorId: 'fabrikam',
    ...subscriptionFields(subscription),
    addOns: [],
    seats: 30,
    createdOn: today,
    lastImportOn: null,
    revision: 1,
  }
}

/** A customer of Northwind as the API lists it, sold by it unless other facts are given. */
export function customer(subscription: Subscription, facts: Partial<CustomerRecord> = {}): CustomerRecord {
  const partner = { id: 'northwind', organizationName: 'Northwind', skus: ['essentials'], addOns: [] }
  return {
    ...fieldsOf(subscription),
    partnerId: 'northwind',
    source: 'MSP',
    sku: 'essentials',
    stage: stageOf({ kind: 'customer', subscription }, editions['2025'], today),
    partner: { ...partner, subscriptionLevel: 'PRODUCTION', trialEndsOn: null },
    ...facts,
  }
}

/** A partner as the API lists it. */
export function partner(subscription: Subscription): PartnerRecord {
  return {
    ...fieldsOf(subscription),
    skus: ['essentials'],
    billingStartedOn: null,
    stage: stageOf({ kind: 'partner', subscription }, editions['2025'], today),
  }
}

/** Something that Ada, or the calendar, did to the account. */
export function event(
  on: string,
  action: string,
  after: EventRecord['after'],
  before: EventRecord['before'] = {},
) {
  return {
    id: `${on} ${action}`,
    at: `${on}T09:00:00.000Z`,
    on: calendarDateOf(on),
    accountId: 'contoso',
    accountKind: 'customer',
    organizationName: 'Contoso',
    actor: 'ada',
    actorName: 'Ada',
    action,
    outcome: 'applied',
    reason: null,
    edition: '2025',
    before,
    after,
  } as const satisfies EventRecord
}

interface Told {
  readonly edition?: EditionId
  readonly events?: readonly EventRecord[]
}

/** The account's life as the console foretells and remembers it on 15 June 2026. */
export function life(record: CustomerRecord | PartnerRecord, { edition = '2025', events = [] }: Told = {}) {
  return lifeOf(record, { edition: editions[edition], today }, events)
}

/** A customer in the situation. */
export const inThe = (situation: Situation, facts: Partial<CustomerRecord> = {}) =>
  customer(situations[situation](today), facts)

/** Milestones as `day kind, to, by`. */
export function words(milestones: ReturnType<typeof life>['past'] | ReturnType<typeof life>['ahead']) {
  return milestones.map(({ on, kind, movedTo, by }) => [on, kind, movedTo, by].filter(Boolean).join(' '))
}
