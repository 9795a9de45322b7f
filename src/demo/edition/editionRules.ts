import type { Edition, ExtensionPolicy, Offer } from '#lifecycle'

/** Something to be said: a translation key below `demo.edition.says`, and the facts in it. */
export interface Saying {
  readonly key: string
  readonly count?: number
  /** Facts that have to be said themselves, and slugs that the catalog has names for. */
  readonly parts?: Readonly<Record<string, Saying>>
  readonly offer?: Offer
}

interface EditionRule {
  readonly name: string
  readonly says: (edition: Edition) => Saying
}

/** What an edition says, rule by rule in the order of the lifecycle (spec, section 9). */
export const editionRules: readonly EditionRule[] = [
  { name: 'partnersCanBeAdded', says: of => yesOrNo(of.partnersCanBeAdded) },
  { name: 'newPartnerOffer', says: of => offered(of.newPartnerOffer) },
  { name: 'trialDays', says: of => ({ key: 'days', count: of.trialDays }) },
  { name: 'customerTrialStarts', says: of => ({ key: of.trialStarts.customer }) },
  { name: 'partnerTrialStarts', says: of => ({ key: of.trialStarts.partner ?? 'lacks' }) },
  { name: 'customerExtension', says: of => extended(of.extension.customer) },
  { name: 'partnerExtension', says: of => extended(of.extension.partner) },
  { name: 'distributorExtendsCustomers', says: of => yesOrNo(of.distributorExtendsCustomers) },
  { name: 'customerTrialEnd', says: of => ({ key: of.trialEnd.customer }) },
  { name: 'customerUpgrade', says: of => yesOrNo(of.manageUpgrade.customer) },
  { name: 'partnerTrialEnd', says: of => ({ key: of.trialEnd.partner ?? 'lacks' }) },
  { name: 'partnerUpgrade', says: of => yesOrNo(of.manageUpgrade.partner) },
  { name: 'customerOfTrialPartnerConverts', says: of => yesOrNo(of.customerOfTrialPartnerConverts) },
]

function yesOrNo(answer: boolean | null): Saying {
  if (answer === null) return { key: 'lacks' }
  return { key: answer ? 'yes' : 'no' }
}

function extended(policy: ExtensionPolicy | null): Saying {
  if (policy === null) return { key: 'lacks' }
  const { days, windowDays, limit } = policy
  return {
    key: 'extends',
    parts: {
      days: { key: 'days', count: days },
      window: windowDays === null ? { key: 'anyDay' } : { key: 'window', count: windowDays },
      limit: limit === null ? { key: 'noLimit' } : { key: 'limit', count: limit },
    },
  }
}

function offered(offer: Edition['newPartnerOffer']): Saying {
  if (offer === null) return { key: 'lacks' }
  return offer === 'distributor' ? { key: 'distributor' } : { key: 'offer', offer }
}

/** Whether two editions say the same. */
export function saySame(some: Saying, other: Saying): boolean {
  return JSON.stringify(some) === JSON.stringify(other)
}
