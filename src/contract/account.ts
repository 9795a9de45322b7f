import type {
  Account,
  Actor,
  CalendarDate,
  Customer,
  Onboarding,
  Partner,
  Subscription,
  SubscriptionLevel,
} from '#lifecycle'
import type { AccountRecord, CustomerRecord, OperatorRecord, PartnerRecord, PendingRecord } from './records'

/** A subscription as it stands flat on the wire and in the store. */
export interface SubscriptionFields {
  subscriptionLevel: SubscriptionLevel
  trialStartedOn: CalendarDate | null
  trialEndsOn: CalendarDate | null
  trialExtensions: number | null
  automaticUpgrade: 'keep' | 'block' | null
  upgradeAnnouncedFor: CalendarDate | null
  productionSince: CalendarDate | null
  expiresOn: CalendarDate | null
}

/** Reads the flat fields as a subscription. Throws a TypeError that names the field which the level needs and lacks. */
export function subscriptionOf(fields: SubscriptionFields): Subscription {
  return fields.subscriptionLevel === 'TRIAL'
    ? {
        level: 'TRIAL',
        startedOn: needed(fields, 'trialStartedOn'),
        endsOn: needed(fields, 'trialEndsOn'),
        extensions: needed(fields, 'trialExtensions'),
        automaticUpgrade: needed(fields, 'automaticUpgrade'),
        upgradeAnnouncedFor: fields.upgradeAnnouncedFor,
      }
    : {
        level: 'PRODUCTION',
        since: needed(fields, 'productionSince'),
        expiresOn: needed(fields, 'expiresOn'),
      }
}

/** Writes a subscription as flat fields, `null` where one does not apply. */
export function subscriptionFields(subscription: Subscription): SubscriptionFields {
  const trial = subscription.level === 'TRIAL' ? subscription : undefined
  const production = subscription.level === 'PRODUCTION' ? subscription : undefined
  return {
    subscriptionLevel: subscription.level,
    trialStartedOn: trial?.startedOn ?? null,
    trialEndsOn: trial?.endsOn ?? null,
    trialExtensions: trial?.extensions ?? null,
    automaticUpgrade: trial?.automaticUpgrade ?? null,
    upgradeAnnouncedFor: trial?.upgradeAnnouncedFor ?? null,
    productionSince: production?.since ?? null,
    expiresOn: production?.expiresOn ?? null,
  }
}

/** Reads a customer's record for the rules. Throws a TypeError when its fields do not make a subscription. */
export function customerOf(record: Omit<CustomerRecord, 'stage'>): Customer {
  const { id, organizationName, distributorId, addOns, revision, source, sku, partner } = record
  return {
    kind: 'customer',
    id,
    organizationName,
    distributorId,
    subscription: subscriptionOf(record),
    addOns,
    revision,
    source,
    sku,
    partner: {
      id: partner.id,
      organizationName: partner.organizationName,
      subscription:
        partner.subscriptionLevel === 'TRIAL'
          ? { level: 'TRIAL', endsOn: needed(partner, 'trialEndsOn') }
          : { level: 'PRODUCTION' },
      skus: partner.skus,
      addOns: partner.addOns,
    },
  }
}

/** Reads a partner's record for the rules. Throws a TypeError when its fields do not make a subscription. */
export function partnerOf(record: Omit<PartnerRecord, 'stage'>): Partner {
  const { id, organizationName, distributorId, addOns, revision, skus, billingStartedOn } = record
  return {
    kind: 'partner',
    id,
    organizationName,
    distributorId,
    subscription: subscriptionOf(record),
    addOns,
    revision,
    skus,
    billingStartedOn,
  }
}

/** Reads the record of either kind for the rules. Throws a TypeError when its fields do not make a subscription. */
export function accountOf(record: AccountRecord): Account {
  return 'source' in record ? customerOf(record) : partnerOf(record)
}

/** What of a pending account makes its onboarding. */
export type OnboardingFields = Pick<
  PendingRecord,
  'kind' | 'history' | 'failure' | 'tenantAtWork' | 'trialStartedOn' | 'trialEndsOn'
>

/** Reads the onboarding of a pending account for the rules. Throws a TypeError when its history is empty. */
export function onboardingOf({
  kind,
  history,
  failure,
  tenantAtWork,
  trialStartedOn,
  trialEndsOn,
}: OnboardingFields): Onboarding {
  const [first, ...rest] = history
  if (!first) throw new TypeError('an onboarding begins with a first status')
  const trial =
    trialStartedOn === null || trialEndsOn === null
      ? null
      : { startedOn: trialStartedOn, endsOn: trialEndsOn }
  return { kind, history: [first, ...rest], failure, tenantAtWork, trial }
}

/** Reads the signed-in operator for the rules. */
export function actorOf({ id, role, organization }: OperatorRecord): Actor {
  if (organization.kind !== 'partner')
    return { id, role, organization: { kind: organization.kind, id: organization.id } }
  const subscription =
    organization.subscriptionLevel === 'TRIAL'
      ? ({ level: 'TRIAL', endsOn: needed(organization, 'trialEndsOn') } as const)
      : ({ level: 'PRODUCTION', expiresOn: needed(organization, 'expiresOn') } as const)
  return { id, role, organization: { kind: 'partner', id: organization.id, subscription } }
}

function needed<Fields extends { subscriptionLevel: SubscriptionLevel }, Name extends keyof Fields>(
  fields: Fields,
  name: Name,
): NonNullable<Fields[Name]> {
  const value = fields[name]
  if (value === null || value === undefined) {
    throw new TypeError(`a subscription in ${fields.subscriptionLevel} needs ${String(name)}`)
  }
  return value
}
