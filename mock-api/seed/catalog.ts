import type { Catalog } from '#contract'
import type { Offer } from '#lifecycle'

/** What can be sold at all, in two generations. */
export const catalog: Catalog = {
  skus: [
    { id: 'essentials-msp-2025', name: 'Essentials MSP 2025' },
    { id: 'professional-msp-2025', name: 'Professional MSP 2025' },
    { id: 'essentials-msp-2024', name: 'Essentials MSP 2024' },
    { id: 'professional-msp-2024', name: 'Professional MSP 2024' },
    { id: 'enterprise-msp-2024', name: 'Enterprise MSP 2024' },
  ],
  addOns: [
    { id: 'delegation-2025', name: 'Delegation 2025' },
    { id: 'audit-2025', name: 'Audit 2025' },
    { id: 'hybrid-2025', name: 'Hybrid 2025' },
    { id: 'delegation-2024', name: 'Delegation 2024' },
    { id: 'audit-2024', name: 'Audit 2024' },
  ],
}

/** A SKU that distributors still have and no partner any more: customers who bought it kept it. */
export const retiredSku = 'enterprise-msp-2024'

/** Distributors have everything; partners signed up before 2025 kept what they had; the others have the 2025 generation. */
export const offers = {
  distributor: { skus: catalog.skus.map(({ id }) => id), addOns: catalog.addOns.map(({ id }) => id) },
  establishedPartner: {
    skus: ['essentials-msp-2025', 'professional-msp-2025', 'essentials-msp-2024', 'professional-msp-2024'],
    addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025', 'delegation-2024', 'audit-2024'],
  },
  newPartner: {
    skus: ['essentials-msp-2025', 'professional-msp-2025'],
    addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
  },
} as const satisfies Record<string, Offer>
