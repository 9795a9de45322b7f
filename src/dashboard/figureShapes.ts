import { mostDaysLeft, weeksShown } from '#contract'
import { onboardingStatuses } from '#lifecycle'
import type { FigureShape } from './figureHeight'

/** All but the last, with which one is pending no more. */
const statusesWhilePending = onboardingStatuses.length - 1

/** How each figure stands on the page, on a narrow screen or another, for whoever sees so many kinds of accounts. */
export function figureShapes(kinds: number, narrow: boolean) {
  return {
    trials: { charts: kinds, categories: mostDaysLeft, lying: narrow, hasLegend: true },
    onboarding: { charts: kinds, categories: statusesWhilePending, lying: true, hasLegend: false },
    conversions: { charts: 1, categories: weeksShown, lying: narrow, hasLegend: true },
  } as const satisfies Record<string, FigureShape>
}
