import { type CustomerRecord, customerOf, type PartnerRecord, partnerOf } from '#contract'
import {
  type Actor,
  type Customer,
  calendarDateOf,
  type EditionId,
  editions,
  type Partner,
  stageOf,
} from '#lifecycle'
import { seed } from '../../../mock-api/seed'
import type { State, StoredCustomer, StoredPartner } from '../../../mock-api/store/state'

/** A seed as the tests ask for it: 300 customers on a Monday in June unless it is said otherwise. */
export function seedOn(day = '2026-06-15', customers = 300, edition: EditionId = '2025'): State {
  return seed({ today: calendarDateOf(day), customers, edition })
}

/** Days on which calendars go wrong, and some on which they do not. */
export const manyDays = [
  '2024-02-28',
  '2024-02-29',
  '2024-03-01',
  '2025-01-01',
  '2025-03-01',
  '2025-03-30',
  '2026-06-15',
  '2026-12-31',
  '2028-02-29',
  '2099-07-31',
]

export function partnerIn(state: State, partnerId: string): StoredPartner {
  return found(
    state.partners.find(({ id }) => id === partnerId),
    partnerId,
  )
}

export function customerAccount(
  state: State,
  stored: StoredCustomer,
  partner = partnerIn(state, stored.partnerId),
): Customer {
  return customerOf({ ...stored, partner })
}

export function customerAccounts(state: State): Customer[] {
  const partners = new Map(state.partners.map(partner => [partner.id, partner]))
  return state.customers.map(stored => customerAccount(state, stored, partners.get(stored.partnerId)))
}

export function partnerAccounts(state: State): Partner[] {
  return state.partners.map(partnerOf)
}

/** The records as the wire has them, with what is derived. */
export function customerRecords(state: State): CustomerRecord[] {
  return state.customers.map(stored => {
    const { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns } = partnerIn(
      state,
      stored.partnerId,
    )
    const partner = { id, organizationName, subscriptionLevel, trialEndsOn, skus, addOns }
    return { ...stored, stage: stage(state, customerAccount(state, stored)), partner }
  })
}

export function partnerRecords(state: State): PartnerRecord[] {
  return state.partners.map(stored => ({ ...stored, stage: stage(state, partnerOf(stored)) }))
}

/** One of the seed's operators as the rules know it. */
export function actorIn(state: State, operatorId: string): Actor {
  const { id, role, organization } = found(
    state.operators.find(operator => operator.id === operatorId),
    operatorId,
  )
  if (organization.kind !== 'partner') {
    return { id, role, organization: { kind: organization.kind, id: organization.id } }
  }
  const { subscription } = partnerOf(partnerIn(state, organization.id))
  return { id, role, organization: { kind: 'partner', id: organization.id, subscription } }
}

export function found<Sought>(sought: Sought | undefined, name: string): Sought {
  if (sought === undefined) throw new Error(`the seed has no ${name}`)
  return sought
}

function stage(state: State, account: Customer | Partner) {
  return stageOf(account, editions[state.settings.edition], state.settings.today)
}
