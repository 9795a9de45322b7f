import {
  type CustomerRecord,
  customerOf,
  type OperatorRecord,
  type PartnerRecord,
  partnerOf,
} from '#contract'
import { type CalendarDate, type Customer, type Edition, type Partner, stageOf } from '#lifecycle'
import type { StoredCustomer, StoredOperator, StoredPartner } from './store/state'

/** On which day and under which edition derived fields are read. */
export interface Moment {
  readonly today: CalendarDate
  readonly edition: Edition
}

/** What presenting takes besides: where people reach the console. */
export interface PresentMoment extends Moment {
  readonly publicUrl: string
}

/** A stored account as the wire shows it and as the rules read it. */
export interface Presented<Record, Account> {
  readonly record: Record
  readonly account: Account
}

/** A customer with its partner's facts and its stage. */
export function presentCustomer(
  stored: StoredCustomer,
  partner: StoredPartner,
  { edition, today }: Moment,
): Presented<CustomerRecord, Customer> {
  const { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns } = partner
  const record = {
    ...stored,
    partner: { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns },
  }
  const account = customerOf(record)
  return { account, record: { ...record, stage: stageOf(account, edition, today) } }
}

/** A partner with its stage. */
export function presentPartner(
  stored: StoredPartner,
  { edition, today }: Moment,
): Presented<PartnerRecord, Partner> {
  const account = partnerOf(stored)
  return { account, record: { ...stored, stage: stageOf(account, edition, today) } }
}

/** An operator with what its organization is: for a partner's, until when its access lasts and what it may give. */
export function presentOperator(
  { id, name, role, organization }: StoredOperator,
  owner: { readonly organizationName: string } | StoredPartner | undefined,
): OperatorRecord {
  const organizationName = organization.organizationName ?? owner?.organizationName ?? organization.id
  if (organization.kind !== 'partner') {
    return {
      id,
      name,
      role,
      organization: { kind: organization.kind, id: organization.id, organizationName },
    }
  }
  if (!owner || !('subscriptionLevel' in owner)) {
    throw new TypeError(`operator ${id} belongs to partner ${organization.id}, which is not there`)
  }
  const { subscriptionLevel, trialEndsOn, expiresOn, skus, addOns } = owner
  return {
    id,
    name,
    role,
    organization: {
      kind: 'partner',
      id: organization.id,
      organizationName,
      subscriptionLevel,
      trialEndsOn,
      expiresOn,
      skus,
      addOns,
    },
  }
}
