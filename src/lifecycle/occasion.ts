import { type Account, type AccountKind, accessEndsOn, type Source, type Trial } from './account'
import type { Happening } from './advance'
import type { PendingHappening } from './arrival'
import type { CalendarDate } from './calendarDate'
import type { Edition, EditionId } from './edition'
import { isSoldByMsp } from './precondition'

/** Why the calendar did something, with the facts that go with it. `endsOn` is the end of the trial or of the subscription. */
export type Occasion =
  | { readonly reason: 'upgrade-ahead'; readonly endsOn: CalendarDate; readonly canBeBlocked: boolean }
  | { readonly reason: 'upgrade-kept'; readonly endsOn: CalendarDate }
  | { readonly reason: 'upgrade-blocked'; readonly endsOn: CalendarDate }
  | {
      readonly reason: 'no-upgrade-in-edition'
      readonly endsOn: CalendarDate
      readonly edition: EditionId
      readonly kind: AccountKind
    }
  | { readonly reason: 'expiration-ahead'; readonly endsOn: CalendarDate }
  | { readonly reason: 'expiration-reached'; readonly endsOn: CalendarDate }
  | { readonly reason: 'end-ahead-while-pending'; readonly endsOn: CalendarDate }
  | { readonly reason: 'end-reached-while-pending'; readonly endsOn: CalendarDate }

/** Why the calendar did something to an account. `before` is the account as it stood then. */
export function occasionOf(
  {
    kind,
    before,
  }: Pick<Happening<Account>, 'kind'> & {
    readonly before: Pick<Account, 'kind' | 'subscription'> & { readonly source?: Source }
  },
  edition: Edition,
): Occasion {
  const endsOn = accessEndsOn(before.subscription)
  switch (kind) {
    case 'upgrade-notice':
      return { reason: 'upgrade-ahead', endsOn, canBeBlocked: isSoldByMsp(before) }
    case 'upgraded':
      return { reason: 'upgrade-kept', endsOn }
    case 'trial-ended':
      return edition.trialEnd[before.kind] === 'upgrades'
        ? { reason: 'upgrade-blocked', endsOn }
        : { reason: 'no-upgrade-in-edition', endsOn, edition: edition.id, kind: before.kind }
    case 'expiry-notice':
      return { reason: 'expiration-ahead', endsOn }
    case 'expired':
      return { reason: 'expiration-reached', endsOn }
  }
}

/** The same of an account that is pending still. */
export function occasionWhilePending(
  { kind }: Pick<PendingHappening, 'kind'>,
  { endsOn }: Pick<Trial, 'endsOn'>,
): Occasion {
  switch (kind) {
    case 'pending-trial-notice':
      return { reason: 'end-ahead-while-pending', endsOn }
    case 'trial-ended':
      return { reason: 'end-reached-while-pending', endsOn }
  }
}
