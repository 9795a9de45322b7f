import { type CustomerRecord, type PartnerRecord, subscriptionFields } from '#contract'
import type { Account, AccountKind, Customer, Partner } from '#lifecycle'
import { type Moment, presentCustomer, presentPartner } from './present'
import type { StoredCustomer, StoredPartner } from './store/state'
import type { Reads } from './store/store'

/** An account as it is stored, as the wire shows it and as the rules read it. */
export type Subject =
  | {
      readonly kind: 'customer'
      readonly stored: StoredCustomer
      readonly partner: StoredPartner
      readonly record: CustomerRecord
      readonly account: Customer
    }
  | {
      readonly kind: 'partner'
      readonly stored: StoredPartner
      readonly record: PartnerRecord
      readonly account: Partner
    }

/** Finds accounts of a kind by id, in the order of the ids; undefined where there is none. */
export async function findSubjects(
  reads: Reads,
  kind: AccountKind,
  ids: readonly string[],
  moment: Moment,
): Promise<readonly (Subject | undefined)[]> {
  if (kind === 'partner') {
    const partners = await reads.find('partners', ids)
    return partners.map(stored => stored && partnerSubject(stored, moment))
  }
  const customers = await reads.find('customers', ids)
  const partnerIds = [...new Set(customers.flatMap(customer => customer?.partnerId ?? []))]
  const partners = await reads.find('partners', partnerIds)
  const partnerById = new Map(partnerIds.map((id, index) => [id, partners[index]]))
  return customers.map(stored => {
    const partner = stored && partnerById.get(stored.partnerId)
    return stored && partner && customerSubject(stored, partner, moment)
  })
}

/** What becomes of an account when the rules say that its next state is `after`: one revision later. */
export function subjectAfter(subject: Subject, after: Account, moment: Moment): Subject {
  return subject.kind === 'customer'
    ? customerSubject(storedAfter(subject.stored, after), subject.partner, moment)
    : partnerSubject(storedAfter(subject.stored, after), moment)
}

/** What becomes of an account when something has been announced or has ended: its revision stays. */
export function subjectAnnounced(subject: Subject, after: Account, moment: Moment): Subject {
  const { upgradeAnnouncedFor } = subscriptionFields(after.subscription)
  return subject.kind === 'customer'
    ? customerSubject({ ...subject.stored, upgradeAnnouncedFor }, subject.partner, moment)
    : partnerSubject({ ...subject.stored, upgradeAnnouncedFor }, moment)
}

function storedAfter<Stored extends StoredCustomer | StoredPartner>(stored: Stored, after: Account): Stored {
  return {
    ...stored,
    ...subscriptionFields(after.subscription),
    ...(after.kind === 'customer' ? { sku: after.sku } : { billingStartedOn: after.billingStartedOn }),
    addOns: [...after.addOns],
    revision: stored.revision + 1,
  }
}

function customerSubject(stored: StoredCustomer, partner: StoredPartner, moment: Moment): Subject {
  return { kind: 'customer', stored, partner, ...presentCustomer(stored, partner, moment) }
}

function partnerSubject(stored: StoredPartner, moment: Moment): Subject {
  return { kind: 'partner', stored, ...presentPartner(stored, moment) }
}
