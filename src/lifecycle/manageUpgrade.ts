import type { Account, Trial } from './account'
import { addDays, type CalendarDate } from './calendarDate'
import { allowed, type Decision, type Refused, type RuleInput } from './decision'
import { mailCause } from './mailCause'
import { notInEdition, refuseOperator, refuseUnlessSoldByMsp, runningTrial } from './precondition'

/** An automatic upgrade is announced this many days before it happens (spec, section 9). */
export const upgradeNoticeDays = 3

/**
 * Keeps or blocks the automatic upgrade of a running trial. Keeping it in its last days announces the upgrade at once,
 * unless that trial end has been announced before.
 * Refuses, in this order: the operator · `not-in-edition` · `not-sold-by-msp` · `already-in-production` · `trial-ended`.
 */
export function manageUpgrade<A extends Account>(input: RuleInput<A, 'manage-upgrade'>): Decision<A> {
  const trial = manageableTrial(input)
  if ('allowed' in trial) return trial
  const { account, today, change } = input
  const chosen: Trial = { ...trial, automaticUpgrade: change.automaticUpgrade }
  return upgradeNoticeIsDue(chosen, today)
    ? allowed({ ...account, subscription: announced(chosen) }, mailCause('upgrade-notice', account.kind))
    : allowed({ ...account, subscription: chosen })
}

/** The trial whose upgrade can be kept or blocked, or why it cannot. */
export function manageableTrial(input: RuleInput<Account, 'manage-upgrade'>): Trial | Refused {
  const { account, edition, today } = input
  const stop = refuseOperator(input)
  if (stop) return stop
  if (!edition.manageUpgrade[account.kind]) return notInEdition('manage-upgrade', input)
  return refuseUnlessSoldByMsp(account) ?? runningTrial(account, today)
}

/** The day on which the upgrade of a trial that ends on `endsOn` is announced. */
export function upgradeNoticeOn(endsOn: CalendarDate): CalendarDate {
  return addDays(endsOn, -upgradeNoticeDays)
}

/** Whether an upgrade lies ahead that has to be announced on `today`, and has not been. */
export function upgradeNoticeIsDue(trial: Trial, today: CalendarDate): boolean {
  return (
    trial.automaticUpgrade === 'keep' &&
    trial.upgradeAnnouncedFor !== trial.endsOn &&
    today >= upgradeNoticeOn(trial.endsOn)
  )
}

/** The trial after its upgrade has been announced. */
export function announced(trial: Trial): Trial {
  return { ...trial, upgradeAnnouncedFor: trial.endsOn }
}
