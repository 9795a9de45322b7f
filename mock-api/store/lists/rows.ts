import type { EventRecord, MailRecord } from '#contract'
import { type Moment, presentCustomer, presentPartner } from '../../present'
import type { StoredCustomer, StoredPartner } from '../state'
import type { Tables } from '../tables'
import type { Entry, Owner } from './entry'

export function customerEntry({ rows }: Tables, stored: StoredCustomer, moment: Moment): Entry {
  const partner = rows.partners.get(stored.partnerId)
  if (!partner)
    throw new TypeError(`customer ${stored.id} belongs to partner ${stored.partnerId}, which is not there`)
  return { ...presentCustomer(stored, partner, moment), owner: ownerOfCustomer(stored), keys: new Map() }
}

export function partnerEntry(stored: StoredPartner, moment: Moment): Entry {
  return { ...presentPartner(stored, moment), owner: ownerOfPartner(stored), keys: new Map() }
}

/** A record about an account, seen by whoever sees the account. */
export function aboutEntry({ rows }: Tables, record: EventRecord | MailRecord): Entry {
  const customer = rows.customers.get(record.accountId)
  const partner = rows.partners.get(record.accountId)
  const owner = customer ? ownerOfCustomer(customer) : partner && ownerOfPartner(partner)
  if (!owner) throw new TypeError(`${record.id} is about account ${record.accountId}, which is not there`)
  return { record, owner, keys: new Map() }
}

function ownerOfCustomer({ distributorId, partnerId }: StoredCustomer): Owner {
  return { kind: 'customer', distributorId, partnerId }
}

function ownerOfPartner({ id, distributorId }: StoredPartner): Owner {
  return { kind: 'partner', distributorId, partnerId: id }
}
