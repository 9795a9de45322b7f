import {
  type AutomaticUpgrade,
  type Customer,
  calendarDateOf,
  type Partner,
  type PartnerOfCustomer,
  type Production,
  type Trial,
} from '#lifecycle'
import { frozen } from './frozen'

/** Northwind, an MSP in PRODUCTION, as its customers know it. */
export const northwind: PartnerOfCustomer = {
  id: 'northwind',
  organizationName: 'Northwind',
  subscription: { level: 'PRODUCTION' },
  skus: ['essentials-msp-2025', 'professional-msp-2025'],
  addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
}

/** Tailspin, an MSP whose own trial ends on a day, as its customers know it. */
export function tailspin(trialEndsOn: string): PartnerOfCustomer {
  return {
    ...northwind,
    id: 'tailspin',
    organizationName: 'Tailspin',
    subscription: { level: 'TRIAL', endsOn: calendarDateOf(trialEndsOn) },
  }
}

/** Contoso, a customer that Northwind sold, unless other facts are given. */
export function contoso(facts: Pick<Customer, 'subscription'> & Partial<Customer>): Customer {
  return frozen({
    kind: 'customer',
    id: 'contoso',
    organizationName: 'Contoso',
    distributorId: 'fabrikam',
    source: 'MSP',
    sku: 'essentials-msp-2025',
    addOns: ['audit-2025'],
    partner: northwind,
    revision: 4,
    ...facts,
  })
}

/** Litware, a partner of the distributor Fabrikam that is not billed yet, unless other facts are given. */
export function litware(facts: Pick<Partner, 'subscription'> & Partial<Partner>): Partner {
  return frozen({
    kind: 'partner',
    id: 'litware',
    organizationName: 'Litware',
    distributorId: 'fabrikam',
    skus: northwind.skus,
    addOns: northwind.addOns,
    billingStartedOn: null,
    revision: 4,
    ...facts,
  })
}

/** A trial that began on 1 June 2026, was not extended or announced, and upgrades, unless it is said otherwise. */
export function trialUntil(
  endsOn: string,
  {
    startedOn = '2026-06-01',
    extensions = 0,
    automaticUpgrade = 'keep',
    announcedFor = null,
  }: {
    startedOn?: string
    extensions?: number
    automaticUpgrade?: AutomaticUpgrade
    announcedFor?: string | null
  } = {},
): Trial {
  return {
    level: 'TRIAL',
    startedOn: calendarDateOf(startedOn),
    endsOn: calendarDateOf(endsOn),
    extensions,
    automaticUpgrade,
    upgradeAnnouncedFor: announcedFor === null ? null : calendarDateOf(announcedFor),
  }
}

/** Production since 2 March 2026. */
export function productionUntil(expiresOn: string): Production {
  return { level: 'PRODUCTION', since: calendarDateOf('2026-03-02'), expiresOn: calendarDateOf(expiresOn) }
}
