import { subscriptionFields, subscriptionOf } from '#contract'
import { type AccountKind, addDays, type CalendarDate, type EditionId, editions, nextDue } from '#lifecycle'
import { seed } from '../mock-api/seed'
import type { State, StoredCustomer, StoredPartner } from '../mock-api/store/state'

/** The seed, in which the calendar has nothing to do until a day: whoever it would do something to is in production for longer. */
export function quietState(
  seeded: { readonly today: CalendarDate; readonly customers: number; readonly edition: EditionId },
  until: CalendarDate,
): State {
  const { today, edition } = seeded
  const inProduction = subscriptionFields({
    level: 'PRODUCTION',
    since: addDays(today, -100),
    expiresOn: addDays(until, 100),
  })
  const quiet = <Stored extends StoredCustomer | StoredPartner>(
    kind: AccountKind,
    stored: Stored,
  ): Stored => {
    const due = nextDue({ kind, subscription: subscriptionOf(stored) }, editions[edition], today)
    return due && due.on <= until ? { ...stored, ...inProduction } : stored
  }
  const state = seed(seeded)
  return {
    ...state,
    customers: state.customers.map(stored => quiet('customer', stored)),
    partners: state.partners.map(stored => quiet('partner', stored)),
    pending: state.pending.map(stored => ({ ...stored, trialStartedOn: null, trialEndsOn: null })),
  }
}
