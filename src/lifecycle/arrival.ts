import type { Trial } from './account'
import type { CalendarDate } from './calendarDate'
import { type Allowed, allowed } from './decision'
import type { Edition } from './edition'
import { mailCause } from './mailCause'
import { announced, upgradeNoticeIsDue, upgradeNoticeOn } from './manageUpgrade'
import { type Onboarding, standing } from './onboarding'

/**
 * The trial with which an account leaves Pending for its list, when its import has been completed. An upgrade that lies
 * ahead in the next days is announced at once. A trial that ended meanwhile stays ended: neither upgraded nor billed.
 * Throws a TypeError when the import has not been completed.
 */
export function arrive(
  { kind, trial: pending, history }: Onboarding,
  { edition, today }: { readonly edition: Edition; readonly today: CalendarDate },
): Allowed<Trial> {
  if (pending === null || standing({ history }).status !== 'import-completed') {
    throw new TypeError('only an onboarding whose import is completed arrives')
  }
  const trial: Trial = {
    level: 'TRIAL',
    ...pending,
    extensions: 0,
    automaticUpgrade: 'keep',
    upgradeAnnouncedFor: null,
  }
  const upgrades = edition.trialEnd[kind] === 'upgrades' && today < trial.endsOn
  return upgrades && upgradeNoticeIsDue(trial, today)
    ? allowed(announced(trial), mailCause('upgrade-notice', kind))
    : allowed(trial)
}

/** What the calendar does to a trial whose account is pending still: it tells the owner, and the trial ends. */
export interface PendingHappening {
  readonly on: CalendarDate
  readonly kind: 'pending-trial-notice' | 'trial-ended'
  readonly mails: Allowed<unknown>['mails']
}

/** What the calendar does to an onboarding on the days after `from`, up to and including `to`. It changes nothing of its state. */
export function advanceOnboarding(
  { kind, trial }: Pick<Onboarding, 'kind' | 'trial'>,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly PendingHappening[] {
  if (trial === null) return []
  const days = [
    { on: upgradeNoticeOn(trial.endsOn), kind: 'pending-trial-notice' },
    { on: trial.endsOn, kind: 'trial-ended' },
  ] as const
  return days
    .filter(({ on }) => from < on && on <= to)
    .map(day => ({ ...day, mails: [mailCause(day.kind, kind)] }))
}
