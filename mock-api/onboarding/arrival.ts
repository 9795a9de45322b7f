import { subscriptionFields } from '#contract'
import type { CalendarDate, Trial } from '#lifecycle'
import { seatsOf } from '../simulation/tenant'
import type { StoredCustomer, StoredPartner, StoredPending } from '../store/state'

/** A pending account as it stands in its list from the moment its import is completed: under the same id. */
export function arrived(stored: StoredPending, trial: Trial, today: CalendarDate): Arrived {
  const { id, organizationName, notificationEmail, distributorId, addOns, createdOn } = stored
  const account = {
    id,
    organizationName,
    notificationEmail,
    distributorId,
    ...subscriptionFields(trial),
    addOns,
    seats: seatsOf(stored),
    createdOn,
    lastImportOn: today,
    revision: 1,
  }
  return stored.kind === 'customer'
    ? {
        kind: 'customer',
        stored: { ...account, partnerId: stored.partnerId, source: 'MSP', sku: stored.sku },
      }
    : { kind: 'partner', stored: { ...account, skus: stored.skus, billingStartedOn: null } }
}

export type Arrived =
  | { readonly kind: 'customer'; readonly stored: StoredCustomer }
  | { readonly kind: 'partner'; readonly stored: StoredPartner }
