import {
  type AccountKind,
  actionOfView,
  addDays,
  type CalendarDate,
  checkFailures,
  importFailures,
  mondayOf,
  onboardingStatuses,
  type View,
} from '#lifecycle'
import { listDefinitions } from './listFields'
import { resourceOf } from './paths'
import type {
  ConversionRows,
  DecisionRows,
  OnboardingRows,
  Rows,
  TrialRows,
  YoursRows,
} from './summaryRecord'

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
