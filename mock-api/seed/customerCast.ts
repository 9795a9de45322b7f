import type { CalendarDate, Source, Subscription } from '#lifecycle'
import { retiredSku } from './catalog'
import { partnerIds } from './partnerCast'
import { searchPhrases } from './searchPhrases'
import { type Situation, situations, trial } from './situations'

/** A customer with a part to play: a presenter looks for it by its situation. */
export interface CustomerPart {
  readonly organizationName: string
  readonly partnerId: string
  readonly subscription: (today: CalendarDate) => Subscription
  readonly source: Source
  /** Given where it matters; otherwise one of the partner's. */
  readonly sku?: string
}

interface Role extends Pick<CustomerPart, 'subscription' | 'sku'> {
  readonly phrase: string
  readonly source?: Source
  /** One customer for each, in this order. */
  readonly partnerIds: readonly string[]
}

const { ofPartnerAdmin, ofTrialPartnerAdmin, ofOtherPartnerAdmin, inProduction, inTrial, afterTrial } =
  partnerIds

const everywhere = [ofPartnerAdmin, ofTrialPartnerAdmin, ofPartnerAdmin, ofOtherPartnerAdmin, inProduction]
const atPartnersInTrial = [ofTrialPartnerAdmin, inTrial, ofTrialPartnerAdmin, afterTrial, ofTrialPartnerAdmin]

const steadily = situations['production for months']

/** The most telling first, since a small seed takes them from the top. */
const roles: readonly Role[] = [
  inSituation('a trial on the first day of its window'),
  inSituation('a trial whose window opens tomorrow'),
  inSituation('a blocked trial in its window'),
  inSituation('an extended trial'),
  inSituation('a trial that ended a week ago'),
  inSituation('production that expires in three weeks'),
  inSituation('production for months'),
  {
    phrase: 'Partner in Trial',
    subscription: today => trial(today, { endsIn: 9 }),
    partnerIds: atPartnersInTrial,
  },
  { phrase: 'Not Billed', subscription: situations['production since today'], partnerIds: atPartnersInTrial },
  {
    phrase: 'Direct Trial',
    subscription: today => trial(today, { endsIn: 6 }),
    source: 'DIRECT',
    partnerIds: everywhere,
  },
  inSituation('a trial on its last day'),
  inSituation('production that ended a month ago'),
  { phrase: 'Direct Production', subscription: steadily, source: 'DIRECT', partnerIds: everywhere },
  {
    phrase: 'Retired SKU Trial',
    subscription: today => trial(today, { endsIn: 7 }),
    sku: retiredSku,
    partnerIds: [ofPartnerAdmin, inProduction, ofPartnerAdmin, ofOtherPartnerAdmin, ofPartnerAdmin],
  },
  { phrase: 'Retired SKU Production', subscription: steadily, sku: retiredSku, partnerIds: everywhere },
  inSituation('an extended trial in its last days'),
  inSituation('a trial that started today'),
  inSituation('a blocked trial that has just begun'),
  inSituation('an extended and blocked trial'),
  inSituation('production since today'),
  inSituation('a trial two days from its end'),
  inSituation('a trial that ended today'),
  inSituation('an extended trial that ended'),
  inSituation('production on its last day'),
  inSituation('production that ended today'),
]

/** Different trades keep the names of one situation apart. */
const trades = [
  'Bakery',
  'Dental Care',
  'Boatyard',
  'Pottery',
  'Orchards',
  'Joinery',
  'Florists',
  'Brewing',
  'Opticians',
  'Print Works',
  'Gardens',
] as const

const takes = [0, 1, 2, 3, 4]

/** In the order of their ids: first one customer for every part, then a second for every part, and so on. */
export const customerCast: readonly CustomerPart[] = takes.flatMap(take =>
  roles.map(({ phrase, subscription, source = 'MSP', sku, partnerIds }, position) => ({
    organizationName: `${phrase} ${trades[(position + 3 * take) % trades.length]}`,
    partnerId: partnerIds[take] ?? ofPartnerAdmin,
    subscription,
    source,
    ...(sku === undefined ? {} : { sku }),
  })),
)

function inSituation(situation: Situation): Role {
  return {
    phrase: searchPhrases[situation],
    subscription: situations[situation],
    partnerIds: everywhere,
  }
}
