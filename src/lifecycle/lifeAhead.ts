import type { Account } from './account'
import { advance, type HappeningKind } from './advance'
import { advanceOnboarding, type PendingHappening } from './arrival'
import { addDays, type CalendarDate, calendarDateOf } from './calendarDate'
import type { Edition } from './edition'
import { windowOpensOn } from './extendTrial'
import type { Onboarding } from './onboarding'
import { refuseUnlessSoldByMsp } from './precondition'
import { stageOf } from './stage'

/**
 * Something that lies ahead of an account, on the day it falls on: what the calendar does by itself, and the days from which
 * its trial can be extended (`window-opens`) and no longer can (`window-closes`, the trial's end).
 */
export interface Ahead {
  readonly on: CalendarDate
  readonly kind: HappeningKind | 'window-opens' | 'window-closes'
}

/** Later than any day that matters. Asked for, not kept: a rule that fails while it is loaded would fail no test by name. */
const endOfDays = () => calendarDateOf('9999-12-31')

/**
 * Everything that lies ahead of an account after `day` if nobody touches it, in order; on one day the window comes first. A
 * window that is open already only closes. Its days are those of a trial that somebody could extend: see `extendTrial`.
 */
export function lifeAhead(account: Account, edition: Edition, day: CalendarDate): readonly Ahead[] {
  const { happenings } = advance(account, edition, { from: day, to: endOfDays() })
  const calendar = happenings.map(({ on, kind }) => ({ on, kind }))
  return [...windowAhead(account, edition, day), ...calendar].sort((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  )
}

function windowAhead(account: Account, edition: Edition, day: CalendarDate): readonly Ahead[] {
  const { kind, subscription } = account
  const policy = edition.extension[kind]
  if (!policy || subscription.level !== 'TRIAL' || refuseUnlessSoldByMsp(account)) return []
  const { endsOn } = subscription
  if (endsOn <= day || stageOf(account, edition, addDays(endsOn, -1)) !== 'extension-open') return []
  const opensOn = windowOpensOn(policy, endsOn)
  const closes: Ahead = { on: endsOn, kind: 'window-closes' }
  return opensOn !== null && opensOn > day ? [{ on: opensOn, kind: 'window-opens' }, closes] : [closes]
}

/** What lies ahead of an account that is pending, after `day`: that the end of its trial is announced, and that end. */
export function onboardingAhead(
  onboarding: Pick<Onboarding, 'kind' | 'trial'>,
  day: CalendarDate,
): readonly Pick<PendingHappening, 'on' | 'kind'>[] {
  return advanceOnboarding(onboarding, { from: day, to: endOfDays() }).map(({ on, kind }) => ({ on, kind }))
}
