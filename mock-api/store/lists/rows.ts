import type { DistributorRecord, EventRecord, ListName, MailRecord } from '#contract'
import { type Moment, presentCustomer, presentPartner } from '../../present'
import type { StoredCustomer, StoredPartner } from '../state'
import type { Change, Tables } from '../tables'
import type { Entry, Owner } from './entry'

/** The rows of a list that are made of these records, derived for a moment. */
export function rowsOf(name: ListName, put: Change['put'], tables: Tables, moment: Moment): readonly Entry[] {
  switch (name) {
    case 'customers':
      return (put.customers ?? []).map(stored => customerEntry(tables, stored, moment))
    case 'partners':
      return (put.partners ?? []).map(stored => partnerEntry(stored, moment))
    case 'distributors':
      return (put.distributors ?? []).map(distributorEntry)
    case 'events':
    case 'mails':
      return (put[name] ?? []).map(record => aboutEntry(tables, record))
  }
}

function customerEntry({ rows }: Tables, stored: StoredCustomer, moment: Moment): Entry {
  const partner = rows.partners.get(stored.partnerId)
  if (!partner)
    throw new TypeError(`customer ${stored.id} belongs to partner ${stored.partnerId}, which is not there`)
  // Named one by one: objects made by spreading and adding to it have each a shape of their own, and are slow to read.
  const { record, account } = presentCustomer(stored, partner, moment)
  return { record, account, owner: ownerOfCustomer(stored) }
}

function partnerEntry(stored: StoredPartner, moment: Moment): Entry {
  const { record, account } = presentPartner(stored, moment)
  return { record, account, owner: ownerOfPartner(stored) }
}

function distributorEntry(record: DistributorRecord): Entry {
  return { record, owner: { kind: 'partner', distributorId: record.id, partnerId: null } }
}

/** A record about an account, seen by whoever sees the account. */
function aboutEntry({ rows }: Tables, record: EventRecord | MailRecord): Entry {
  const customer = rows.customers.get(record.accountId)
  const partner = rows.partners.get(record.accountId)
  const owner = customer ? ownerOfCustomer(customer) : partner && ownerOfPartner(partner)
  if (!owner) throw new TypeError(`${record.id} is about account ${record.accountId}, which is not there`)
  return { record, owner }
}

function ownerOfCustomer({ distributorId, partnerId }: StoredCustomer): Owner {
  return { kind: 'customer', distributorId, partnerId }
}

function ownerOfPartner({ id, distributorId }: StoredPartner): Owner {
  return { kind: 'partner', distributorId, partnerId: id }
}
