import type { OrganizationKind } from '#lifecycle'

export const catalog = {
  skus: [
    { id: 'essentials-msp-2025', name: 'Essentials MSP 2025' },
    { id: 'professional-msp-2025', name: 'Professional MSP 2025' },
  ],
  addOns: [
    { id: 'audit-2025', name: 'Audit 2025' },
    { id: 'hybrid-2025', name: 'Hybrid 2025' },
  ],
}

export const askers = ['internal', 'distributor', 'partner', 'reseller'] as const satisfies OrganizationKind[]

/** The bodies of an internal admin who leaves nothing out that is needed. */
export const bodies = {
  customer: {
    kind: 'customer',
    organizationName: 'Contoso',
    notificationEmail: 'it@contoso.example',
    sku: 'essentials-msp-2025',
    partnerId: 'northwind',
  },
  partner: {
    kind: 'partner',
    organizationName: 'Litware',
    notificationEmail: 'it@litware.example',
    distributorId: 'fabrikam',
  },
} as const

/** A body that lacks these fields. */
export function without(body: object, ...fields: readonly string[]) {
  return Object.fromEntries(Object.entries(body).filter(([field]) => !fields.includes(field)))
}
