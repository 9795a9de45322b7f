import type { AccountKind } from './account'

/** How a trial may be extended: by `days`, in the last `windowDays` of it (null: on any day), `limit` times (null: as often as wished). */
export interface ExtensionPolicy {
  readonly days: number
  readonly windowDays: number | null
  readonly limit: number | null
}

/** The SKUs and add-ons an organization may give to its accounts, as catalog slugs. */
export interface Offer {
  readonly skus: readonly string[]
  readonly addOns: readonly string[]
}

/**
 * A dated set of lifecycle rules, as data: one column of the spec's section 9.
 * `null` stands for what the documents of that date do not have (–).
 */
export interface Edition {
  readonly id: EditionId
  readonly partnersCanBeAdded: boolean
  readonly trialDays: number
  readonly trialStarts: {
    readonly customer: 'created' | 'import-completed'
    readonly partner: 'created' | 'start-pressed' | null
  }
  readonly extension: Readonly<Record<AccountKind, ExtensionPolicy | null>>
  readonly trialEnd: { readonly customer: TrialEnd; readonly partner: TrialEnd | null }
  readonly manageUpgrade: Readonly<Record<AccountKind, boolean>>
  readonly customerOfTrialPartnerConverts: boolean
  readonly distributorExtendsCustomers: boolean | null
  /** What a new partner may give its customers: its distributor's offer, or a fixed one. */
  readonly newPartnerOffer: 'distributor' | Offer | null
}

/** A trial that ends `upgrades` to PRODUCTION unless it is blocked, or `expires`. */
export type TrialEnd = 'upgrades' | 'expires'

export const editionIds = ['2024-03', '2024-08', '2024-11', '2025'] as const
export type EditionId = (typeof editionIds)[number]

const anyDayBy14: ExtensionPolicy = { days: 14, windowDays: null, limit: null }
const onceInTheLast3DaysBy7: ExtensionPolicy = { days: 7, windowDays: 3, limit: 1 }

/** The editions by id. Source: the documents 002, 003, 001, 000 and 004 as decided in the spec, section 9. */
export const editions: Readonly<Record<EditionId, Edition>> = {
  '2024-03': {
    id: '2024-03',
    partnersCanBeAdded: false,
    trialDays: 14,
    trialStarts: { customer: 'created', partner: null },
    extension: { customer: anyDayBy14, partner: null },
    trialEnd: { customer: 'expires', partner: null },
    manageUpgrade: { customer: false, partner: false },
    customerOfTrialPartnerConverts: true,
    distributorExtendsCustomers: null,
    newPartnerOffer: null,
  },
  '2024-08': {
    id: '2024-08',
    partnersCanBeAdded: true,
    trialDays: 14,
    trialStarts: { customer: 'created', partner: 'created' },
    extension: { customer: anyDayBy14, partner: null },
    trialEnd: { customer: 'expires', partner: 'upgrades' },
    manageUpgrade: { customer: false, partner: true },
    customerOfTrialPartnerConverts: true,
    distributorExtendsCustomers: true,
    newPartnerOffer: 'distributor',
  },
  '2024-11': {
    id: '2024-11',
    partnersCanBeAdded: true,
    trialDays: 14,
    trialStarts: { customer: 'import-completed', partner: 'created' },
    extension: { customer: anyDayBy14, partner: null },
    trialEnd: { customer: 'upgrades', partner: 'upgrades' },
    manageUpgrade: { customer: true, partner: true },
    customerOfTrialPartnerConverts: true,
    distributorExtendsCustomers: true,
    newPartnerOffer: 'distributor',
  },
  '2025': {
    id: '2025',
    partnersCanBeAdded: true,
    trialDays: 14,
    trialStarts: { customer: 'import-completed', partner: 'start-pressed' },
    extension: { customer: onceInTheLast3DaysBy7, partner: onceInTheLast3DaysBy7 },
    trialEnd: { customer: 'upgrades', partner: 'upgrades' },
    manageUpgrade: { customer: true, partner: true },
    customerOfTrialPartnerConverts: false,
    distributorExtendsCustomers: false,
    newPartnerOffer: {
      skus: ['essentials-msp-2025', 'professional-msp-2025'],
      addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
    },
  },
}

/** Whether `value` names an edition. */
export function isEditionId(value: unknown): value is EditionId {
  return editionIds.some(id => id === value)
}
