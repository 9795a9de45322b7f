import type { Ahead, CalendarDate } from '#lifecycle'

/** Something in an account's life, on its day. */
export interface Milestone<Kind extends string = string> {
  readonly on: CalendarDate
  readonly kind: Kind
  /** Who did it; null where it came by itself. */
  readonly by: string | null
  /** The day to which the end was moved. */
  readonly movedTo: CalendarDate | null
  /** Whether a partner's billing starts with it. */
  readonly startsBilling: boolean
}

export type PastKind =
  | 'trial-started'
  | 'window-opened'
  | 'extended'
  | 'blocked'
  | 'kept'
  | 'upgrade-notice'
  | 'upgraded'
  | 'converted'
  | 'in-production'
  | 'renewed'
  | 'expiry-notice'
  | 'trial-ended'
  | 'expired'

/** That a window closes goes without saying: the trial ends then. */
export type AheadKind = Exclude<Ahead['kind'], 'window-closes'>

export function milestone<Kind extends string>(
  kind: Kind,
  on: CalendarDate,
  more: Partial<Omit<Milestone<Kind>, 'on' | 'kind'>> = {},
): Milestone<Kind> {
  return { on, kind, by: null, movedTo: null, startsBilling: false, ...more }
}

/** In the order of their days; on one day as they were. */
export function inOrder<Kind extends string>(
  milestones: readonly Milestone<Kind>[],
): readonly Milestone<Kind>[] {
  return [...milestones].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
}
