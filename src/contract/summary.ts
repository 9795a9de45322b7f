import {
  type AccountKind,
  type ActionName,
  type AutomaticUpgrade,
  actionOfView,
  addDays,
  type CalendarDate,
  checkFailures,
  importFailures,
  mondayOf,
  type OnboardingStatus,
  onboardingStatuses,
  type PendingView,
  type View,
} from '#lifecycle'
import { type ListName, listDefinitions } from './listFields'
import { resourceOf } from './paths'

/** The rows that a list answers with this filter: what a number of the summary counts, and where it leads. */
export interface Rows<List extends ListName = ListName> {
  readonly list: List
  readonly filter: Readonly<Record<string, string | readonly string[]>>
}

export interface Total {
  readonly total: number
}

/** What asks for a decision: the ready-made views, and the imports that an operator can have checked again. */
export type Decision = View | PendingView | 'import-error'

export interface DecisionRows extends Rows<'customers' | 'partners' | 'pending'> {
  readonly kind: AccountKind
  readonly decision: Decision
  /** Those of them on which the asker can act itself; null where nothing is to be decided on the accounts themselves. */
  readonly yours: YoursRows | null
}

/** The rows on which the asker may take the action that a decision calls for. */
export interface YoursRows extends Rows<'customers' | 'partners'> {
  readonly action: ActionName
}

/** Running trials that end in so many days; the last of the row, in so many or more. */
export interface TrialRows extends Rows<'customers' | 'partners'> {
  readonly kind: AccountKind
  readonly automaticUpgrade: AutomaticUpgrade
  readonly daysLeft: number
}

export interface OnboardingRows extends Rows<'pending'> {
  readonly kind: AccountKind
  readonly status: OnboardingStatus
}

/** What went into production in a week, by itself or by hand. */
export interface ConversionRows extends Rows<'events'> {
  /** The week's Monday. */
  readonly week: CalendarDate
  readonly by: ConversionWay
}
export type ConversionWay = 'calendar' | 'operator'

/** The customers that are billed to a partner's distributor from the day on which its trial upgrades by itself. */
export interface BillingStart extends Rows<'customers'> {
  readonly partnerId: string
  readonly organizationName: string
  readonly on: CalendarDate
}

export interface CountedDecision extends DecisionRows, Total {
  readonly yours: (YoursRows & Total) | null
}

/** The answer of `GET /api/summary`: of the asker's scope, on the backend's day. */
export interface Summary {
  readonly today: CalendarDate
  /** All accounts of each kind that the asker sees. */
  readonly accounts: readonly (Rows<'customers' | 'partners'> & { readonly kind: AccountKind } & Total)[]
  readonly decisions: readonly CountedDecision[]
  readonly trials: readonly (TrialRows & Total)[]
  readonly onboarding: readonly (OnboardingRows & Total)[]
  readonly conversions: readonly (ConversionRows & Total)[]
  /** Null for who sees no partners, and where no partner's trial upgrades by itself. The soonest come first, not all of them. */
  readonly billing: {
    readonly partners: Rows<'partners'> & Total
    readonly soonest: readonly (BillingStart & Total)[]
  } | null
}

/** Up to how many days trials are told apart by the days they have left. */
export const mostDaysLeft = 14
const billingDays = 14
export const weeksShown = 12

/** What asks for a decision among the accounts of a kind, what is urgent first. */
export function decisionRows(kind: AccountKind): readonly DecisionRows[] {
  const list = resourceOf[kind]
  return [
    ...listDefinitions[list].views.map(view => ({
      kind,
      decision: view,
      list,
      filter: { view },
      yours: yoursRows(list, view),
    })),
    { kind, decision: 'stuck', list: 'pending', filter: { kind, view: 'stuck' }, yours: null },
    {
      kind,
      decision: 'import-error',
      list: 'pending',
      filter: { kind, failure: [...checkFailures, ...importFailures] },
      yours: null,
    },
  ]
}

/** The rows of a ready-made view on which the asker may take the action that the view calls for. */
function yoursRows(list: YoursRows['list'], view: View): YoursRows | null {
  const action = actionOfView[view]
  return action && { action, list, filter: { view, allowed: action } }
}

/** The running trials of a kind by days left, from one on, and by what happens at their end. */
export function trialRows(kind: AccountKind, today: CalendarDate): readonly TrialRows[] {
  return (['keep', 'block'] as const).flatMap(automaticUpgrade =>
    oneTo(mostDaysLeft).map(daysLeft => {
      const day = addDays(today, daysLeft)
      const until = daysLeft < mostDaysLeft && { trialEndsOn_lte: day }
      return {
        kind,
        automaticUpgrade,
        daysLeft,
        list: resourceOf[kind],
        filter: { automaticUpgrade, trialEndsOn_gte: day, ...until },
      }
    }),
  )
}

/** The pending accounts of a kind by status. */
export function onboardingRows(kind: AccountKind): readonly OnboardingRows[] {
  return onboardingStatuses
    .filter(status => status !== 'import-completed')
    .map(status => ({ kind, status, list: 'pending', filter: { kind, status } }))
}

/** What went into production in the last twelve weeks, this one with them. Weeks begin on Monday. */
export function conversionRows(today: CalendarDate): readonly ConversionRows[] {
  const thisWeek = mondayOf(today)
  return (['calendar', 'operator'] as const).flatMap(by =>
    oneTo(weeksShown).map(count => {
      const week = addDays(thisWeek, 7 * (count - weeksShown))
      const action = by === 'calendar' ? 'upgraded' : 'convert'
      return {
        week,
        by,
        list: 'events' as const,
        filter: { action, outcome: 'applied', on_gte: week, on_lte: addDays(week, 6) },
      }
    }),
  )
}

/** The partners that upgrade by themselves within two weeks, unless somebody blocks it. */
export function billingRows(today: CalendarDate): Rows<'partners'> {
  const filter = {
    automaticUpgrade: 'keep',
    trialEndsOn_gte: addDays(today, 1),
    trialEndsOn_lte: addDays(today, billingDays),
  }
  return { list: 'partners', filter }
}

/** A partner's customers that are in production and not billed yet. */
export function unbilledRows(partnerId: string): Rows<'customers'> {
  return { list: 'customers', filter: { view: 'not-billed', partnerId } }
}

function oneTo(most: number): readonly number[] {
  return Array.from({ length: most }, (_, index) => index + 1)
}
