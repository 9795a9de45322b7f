import {
  type DistributorRecord,
  type EventRecord,
  type ListName,
  type MailRecord,
  onboardingOf,
} from '#contract'
import { presentPending } from '../../onboarding/pending'
import { type PresentMoment, presentCustomer, presentPartner } from '../../present'
import type { StoredCustomer, StoredPartner, StoredPending } from '../state'
import type { Change, Tables } from '../tables'
import type { Entry, Owner } from './entry'

/** The rows of a list that are made of these records, derived for a moment. */
export function rowsOf(
  name: ListName,
  put: Change['put'],
  tables: Tables,
  moment: PresentMoment,
): readonly Entry[] {
  switch (name) {
    case 'customers':
      return (put.customers ?? []).map(stored => customerEntry(tables, stored, moment))
    case 'partners':
      return (put.partners ?? []).map(stored => partnerEntry(tables, stored, moment))
    case 'pending':
      return (put.pending ?? []).map(stored => pendingEntry(tables, stored, moment))
    case 'distributors':
      return (put.distributors ?? []).map(distributorEntry)
    case 'events':
      return (put.events ?? []).map(record => aboutEntry(tables, record))
    case 'mails':
      return (put.mails ?? []).map(record => aboutEntry(tables, delivered(tables, record)))
  }
}

function customerEntry(tables: Tables, stored: StoredCustomer, moment: PresentMoment): Entry {
  const partner = tables.rows.partners.get(stored.partnerId)
  if (!partner)
    throw new TypeError(`customer ${stored.id} belongs to partner ${stored.partnerId}, which is not there`)
  // Named one by one: objects made by spreading and adding to it have each a shape of their own, and are slow to read.
  const { record, account } = presentCustomer(stored, partner, moment)
  return { record, account, distributorName: distributorOf(tables, stored), owner: ownerOfCustomer(stored) }
}

function partnerEntry(tables: Tables, stored: StoredPartner, moment: PresentMoment): Entry {
  const { record, account } = presentPartner(stored, moment)
  return { record, account, distributorName: distributorOf(tables, stored), owner: ownerOfPartner(stored) }
}

function distributorEntry(record: DistributorRecord): Entry {
  return { record, owner: { kind: 'partner', distributorId: record.id, partnerId: null } }
}

function pendingEntry(tables: Tables, stored: StoredPending, { publicUrl }: PresentMoment): Entry {
  const partner = stored.partnerId === null ? undefined : tables.rows.partners.get(stored.partnerId)
  const record = presentPending(stored, partner, publicUrl)
  return {
    record,
    onboarding: onboardingOf(stored),
    distributorName: distributorOf(tables, stored),
    owner: ownerOfPending(stored),
  }
}

function distributorOf({ rows }: Tables, { distributorId }: { readonly distributorId: string }): string {
  return rows.distributors.get(distributorId)?.organizationName ?? distributorId
}

/** A mail with how far its delivery has come; one that was to be sent and is not in the outbox any more has been. */
function delivered({ rows }: Tables, mail: MailRecord): MailRecord {
  if (mail.state === 'recorded') return mail
  const delivery = rows.outbox.get(mail.id)
  if (!delivery) return { ...mail, state: 'sent' }
  const { state, attempts, error } = delivery
  return { ...mail, state, attempts, error }
}

/** A record about an account, seen by whoever sees the account. */
function aboutEntry({ rows }: Tables, record: EventRecord | MailRecord): Entry {
  const customer = rows.customers.get(record.accountId)
  const partner = rows.partners.get(record.accountId)
  const pending = rows.pending.get(record.accountId)
  const owner = customer
    ? ownerOfCustomer(customer)
    : partner
      ? ownerOfPartner(partner)
      : pending && ownerOfPending(pending)
  if (!owner) throw new TypeError(`${record.id} is about account ${record.accountId}, which is not there`)
  return { record, owner }
}

function ownerOfCustomer({ distributorId, partnerId }: StoredCustomer): Owner {
  return { kind: 'customer', distributorId, partnerId }
}

function ownerOfPending({ kind, id, distributorId, partnerId }: StoredPending): Owner {
  return { kind, distributorId, partnerId: partnerId ?? id }
}

function ownerOfPartner({ id, distributorId }: StoredPartner): Owner {
  return { kind: 'partner', distributorId, partnerId: id }
}
