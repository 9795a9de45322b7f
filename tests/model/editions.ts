/** A column of the specification's section 9, word for word. */
interface Rules {
  readonly partnersCanBeAdded: 'no' | 'yes'
  readonly trialStarts: {
    readonly customer: 'created' | 'import completed'
    readonly partner: 'created' | 'Start pressed' | '–'
  }
  readonly extension: { readonly customer: Extension; readonly partner: Extension | '–' }
  readonly end: { readonly customer: TrialEnd; readonly partner: TrialEnd | '–' }
  readonly manageUpgrade: { readonly customer: '–' | 'yes'; readonly partner: '–' | 'yes' }
  readonly customerOfPartnerInTrialConverts: 'no' | 'yes'
  readonly distributorExtends: '–' | 'no' | 'yes'
  readonly newPartner: '–' | 'its distributor’s' | 'the fixed set'
}

type TrialEnd = 'expires' | 'upgrades unless blocked'
/** `lastDays` null: any day of the trial; `times` null: no limit. */
interface Extension {
  readonly days: number
  readonly lastDays: number | null
  readonly times: number | null
}

const by14 = { days: 14, lastDays: null, times: null } as const
const by7 = { days: 7, lastDays: 3, times: 1 } as const

export const rulesOf = {
  '2024-03': {
    partnersCanBeAdded: 'no',
    trialStarts: { customer: 'created', partner: '–' },
    extension: { customer: by14, partner: '–' },
    end: { customer: 'expires', partner: '–' },
    manageUpgrade: { customer: '–', partner: '–' },
    customerOfPartnerInTrialConverts: 'yes',
    distributorExtends: '–',
    newPartner: '–',
  },
  '2024-08': {
    partnersCanBeAdded: 'yes',
    trialStarts: { customer: 'created', partner: 'created' },
    extension: { customer: by14, partner: '–' },
    end: { customer: 'expires', partner: 'upgrades unless blocked' },
    manageUpgrade: { customer: '–', partner: 'yes' },
    customerOfPartnerInTrialConverts: 'yes',
    distributorExtends: 'yes',
    newPartner: 'its distributor’s',
  },
  '2024-11': {
    partnersCanBeAdded: 'yes',
    trialStarts: { customer: 'import completed', partner: 'created' },
    extension: { customer: by14, partner: '–' },
    end: { customer: 'upgrades unless blocked', partner: 'upgrades unless blocked' },
    manageUpgrade: { customer: 'yes', partner: 'yes' },
    customerOfPartnerInTrialConverts: 'yes',
    distributorExtends: 'yes',
    newPartner: 'its distributor’s',
  },
  '2025': {
    partnersCanBeAdded: 'yes',
    trialStarts: { customer: 'import completed', partner: 'Start pressed' },
    extension: { customer: by7, partner: by7 },
    end: { customer: 'upgrades unless blocked', partner: 'upgrades unless blocked' },
    manageUpgrade: { customer: 'yes', partner: 'yes' },
    customerOfPartnerInTrialConverts: 'no',
    distributorExtends: 'no',
    newPartner: 'the fixed set',
  },
} as const satisfies Record<string, Rules>

export type EditionName = keyof typeof rulesOf

export function rulesIn(edition: EditionName): Rules {
  return rulesOf[edition]
}

export const fixedSet = {
  skus: ['essentials-msp-2025', 'professional-msp-2025'],
  addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
} as const
