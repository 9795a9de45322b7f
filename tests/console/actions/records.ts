import { type CustomerRecord, subscriptionFields } from '#contract'
import { calendarDateOf, type Subscription } from '#lifecycle'
import { contoso, northwind, trialUntil } from '../../lifecycle/accounts'

/** Contoso as the API lists it: in a trial until 24 June 2026, unless other facts are given. */
export function contosoRecord({
  id = 'contoso',
  subscription = trialUntil('2026-06-24'),
}: {
  readonly id?: string
  readonly subscription?: Subscription
} = {}): CustomerRecord {
  const { organizationName, distributorId, source, sku, revision } = contoso({ subscription })
  return {
    id,
    organizationName,
    distributorId,
    source,
    sku,
    revision,
    ...subscriptionFields(subscription),
    notificationEmail: 'it@contoso.example',
    addOns: ['audit-2025'],
    seats: 25,
    createdOn: calendarDateOf('2026-06-01'),
    lastImportOn: null,
    partnerId: northwind.id,
    stage: 'trial-running',
    partner: {
      id: northwind.id,
      organizationName: northwind.organizationName,
      subscriptionLevel: 'PRODUCTION',
      trialEndsOn: null,
      skus: [...northwind.skus],
      addOns: [...northwind.addOns],
    },
  }
}
