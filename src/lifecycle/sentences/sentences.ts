import type { AccountKind } from '../account'
import type { ActionName } from '../action'
import type { CalendarDate } from '../calendarDate'
import type { Occasion } from '../occasion'
import type { FailureInWords, OnboardingFailure } from '../onboardingFailure'
import type { PendingActionName } from '../pendingActions'
import type { Refusal } from '../refusal'

/** All that the rules have to say to a person, in one language: each set is whole, and works from reasons and facts alone. */
export interface Sentences {
  /** Why an action is refused, and where that helps, when or how it becomes possible. */
  readonly explain: (refusal: Refusal) => string
  /** Why the calendar did something to an account. */
  readonly explainOccasion: (occasion: Occasion) => string
  /** A failure as the visitor of the link, the operator and the log read it. */
  readonly explainFailure: (failure: OnboardingFailure) => FailureInWords
  /** The action's name as menus and panels show it. */
  readonly actionTitle: (action: ActionName | PendingActionName | 'add', kind: AccountKind) => string
  /** The day as a sentence says it. */
  readonly inWords: (date: CalendarDate) => string
}
