import type { CalendarDate, Subscription } from '#lifecycle'
import { distributorIds } from './distributors'
import { searchPhrases } from './searchPhrases'
import { production, type Situation, situations, trial } from './situations'

/** The partners that others refer to; they come first. */
export const partnerIds = {
  ofPartnerAdmin: 'partner-000001',
  ofTrialPartnerAdmin: 'partner-000002',
  ofOtherPartnerAdmin: 'partner-000003',
  inProduction: 'partner-000004',
  inTrial: 'partner-000005',
  afterTrial: 'partner-000006',
} as const

/** A partner with a part to play: one that an operator belongs to, or that a presenter looks for by its situation. */
export interface PartnerPart {
  readonly organizationName: string
  readonly distributorId: string
  readonly subscription: (today: CalendarDate) => Subscription
  readonly seats?: number
}

const { first, second } = distributorIds

/** In the order of their ids. Every situation has a partner of the first distributor, some one of the second. */
export const partnerCast: readonly PartnerPart[] = [
  {
    organizationName: 'Fernhollow Managed Services',
    distributorId: first,
    subscription: today => production(today, { since: -1_500, expiresIn: 190 }),
    seats: 85,
  },
  {
    organizationName: 'Copperleaf Cloud',
    distributorId: first,
    subscription: today => trial(today, { endsIn: 12 }),
    seats: 24,
  },
  {
    organizationName: 'Saltmarsh Systems',
    distributorId: second,
    subscription: today => production(today, { since: -1_200, expiresIn: 260 }),
    seats: 60,
  },
  {
    organizationName: 'Meadowgate Networks',
    distributorId: first,
    subscription: today => production(today, { since: -800, expiresIn: 295 }),
  },
  inSituation('a trial on the first day of its window', 'Cloud', first),
  inSituation('a trial that ended a week ago', 'Networks', first),
  inSituation('production for months', 'IT Services', first),
  inSituation('a trial whose window opens tomorrow', 'Systems', first),
  inSituation('an extended trial', 'Managed IT', first),
  inSituation('a blocked trial in its window', 'IT Services', first),
  inSituation('production that expires in three weeks', 'Networks', first),
  inSituation('production that ended a month ago', 'Cloud', first),
  {
    organizationName: 'Ended Late Import Systems',
    distributorId: first,
    subscription: today => trial(today, { endsIn: -5 }),
  },
  inSituation('a trial on its last day', 'Managed IT', first),
  inSituation('a blocked trial that has just begun', 'Networks', first),
  inSituation('production since today', 'Systems', first),
  inSituation('a trial that started today', 'Cloud', first),
  inSituation('a trial two days from its end', 'IT Services', first),
  inSituation('an extended trial in its last days', 'Networks', first),
  inSituation('an extended and blocked trial', 'Systems', first),
  inSituation('a trial that ended today', 'Managed IT', first),
  inSituation('an extended trial that ended', 'Cloud', first),
  inSituation('production on its last day', 'IT Services', first),
  inSituation('production that ended today', 'Managed IT', first),
  inSituation('a trial on the first day of its window', 'Systems', second),
  inSituation('a blocked trial in its window', 'Cloud', second),
  inSituation('a trial that ended a week ago', 'Managed IT', second),
  inSituation('production that expires in three weeks', 'IT Services', second),
  inSituation('a trial whose window opens tomorrow', 'Networks', second),
  inSituation('production that ended a month ago', 'Systems', second),
]

function inSituation(situation: Situation, trade: string, distributorId: string): PartnerPart {
  const organizationName = `${searchPhrases[situation]} ${trade}`
  return { organizationName, distributorId, subscription: situations[situation] }
}
