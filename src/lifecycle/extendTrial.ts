import type { Account, Trial } from './account'
import { addDays, type CalendarDate } from './calendarDate'
import { allowed, type Decision, type Refused, type RuleInput, refused } from './decision'
import type { ExtensionPolicy } from './edition'
import { mailCause } from './mailCause'
import { notInEdition, refuseOperator, refuseUnlessSoldByMsp, runningTrial } from './precondition'

/**
 * Moves the end of a running trial by the edition's days, counted from the present end; the automatic upgrade moves with it.
 * Refuses, in this order: the operator · `not-in-edition` · `customer-of-your-partner` · `not-sold-by-msp` ·
 * `already-in-production` · `trial-ended` · `extension-limit-reached` · `window-not-open` (spec, section 3).
 */
export function extendTrial<A extends Account>(input: RuleInput<A, 'extend-trial'>): Decision<A> {
  const extendable = extendableTrial(input)
  if ('allowed' in extendable) return extendable
  const { account } = input
  const { trial, policy } = extendable
  return allowed(
    {
      ...account,
      subscription: {
        ...trial,
        endsOn: addDays(trial.endsOn, policy.days),
        extensions: trial.extensions + 1,
      },
    },
    mailCause('trial-extended', account.kind),
  )
}

/** The trial that can be extended, and how far; or why it cannot. */
export function extendableTrial(input: RuleInput<Account, 'extend-trial'>): ExtendableTrial | Refused {
  const { account, actor, edition, today } = input
  const policy = edition.extension[account.kind]
  const asDistributor = account.kind === 'customer' && actor.organization.kind === 'distributor'

  const stop = refuseOperator(input)
  if (stop) return stop
  if (!policy || (asDistributor && edition.distributorExtendsCustomers === null)) {
    return notInEdition('extend-trial', input)
  }
  if (asDistributor && !edition.distributorExtendsCustomers) {
    return refused({ reason: 'customer-of-your-partner' })
  }
  const unsold = refuseUnlessSoldByMsp(account)
  if (unsold) return unsold
  const trial = runningTrial(account, today)
  if ('allowed' in trial) return trial

  const { endsOn, extensions } = trial
  if (policy.limit !== null && extensions >= policy.limit) {
    return refused({ reason: 'extension-limit-reached', limit: policy.limit, endsOn })
  }
  const opensOn = windowOpensOn(policy, endsOn)
  if (opensOn !== null && today < opensOn) return refused({ reason: 'window-not-open', opensOn })
  return { trial, policy }
}

interface ExtendableTrial {
  readonly trial: Trial
  readonly policy: ExtensionPolicy
}

/** The first day on which a trial that ends on `endsOn` can be extended; null when any day of it will do. */
export function windowOpensOn({ windowDays }: ExtensionPolicy, endsOn: CalendarDate): CalendarDate | null {
  return windowDays === null ? null : addDays(endsOn, -windowDays)
}
