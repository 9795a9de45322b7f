import {
  type Account,
  accessEndsOn,
  type BulkPlan,
  type CalendarDate,
  decide,
  type RuleInput,
} from '#lifecycle'

export type Asking = Omit<RuleInput<Account, 'extend-trial'>, 'account' | 'change' | 'revision'>

/** The first and the last of some days. */
export interface DayRange {
  readonly first: CalendarDate
  readonly last: CalendarDate
}

/**
 * Until when the trials of a selection will run when they are extended. Where none can be yet: until when they would, once
 * their windows are open. A single account that never can be has at least its present end; several have nothing in common.
 */
export function extendedUntil(
  { eligible, refused }: BulkPlan<Account>,
  asking: Asking,
): DayRange | undefined {
  const [only, ...others] = refused
  return (
    rangeOf(eligible.map(({ after }) => accessEndsOn(after.subscription))) ??
    rangeOf(
      refused.flatMap(({ account, refusal }) =>
        refusal.reason === 'window-not-open' ? onceOpen(account, refusal.opensOn, asking) : [],
      ),
    ) ??
    (only && others.length === 0 ? rangeOf([accessEndsOn(only.account.subscription)]) : undefined)
  )
}

/** The first and the last day from which the trials that cannot be extended yet can be; undefined when there are none. */
export function opensFrom({
  refused,
}: BulkPlan<Account>): (DayRange & { readonly trials: number }) | undefined {
  const days = refused.flatMap(({ refusal }) =>
    refusal.reason === 'window-not-open' ? [refusal.opensOn] : [],
  )
  const range = rangeOf(days)
  return range && { ...range, trials: days.length }
}

function onceOpen(account: Account, opensOn: CalendarDate, asking: Asking): readonly CalendarDate[] {
  const decision = decide('extend-trial', { ...asking, account, today: opensOn, change: {} })
  return decision.allowed ? [accessEndsOn(decision.after.subscription)] : []
}

function rangeOf(days: readonly CalendarDate[]): DayRange | undefined {
  const sorted = days.toSorted()
  const [first] = sorted
  const last = sorted.at(-1)
  return first && last && { first, last }
}
