import {
  type Actor,
  type CalendarDate,
  type Edition,
  type PendingActionName,
  pendingRules,
  type Refusal,
} from '#lifecycle'
import type { PendingChange } from '../../api'
import type { PendingAccount, Subject } from './subject'

/** What an action would do to a selection: every account stands in exactly one of the two, in the order of the selection. */
export interface Plan<Of extends Subject = Subject> {
  readonly eligible: readonly { readonly account: Of; readonly after: Of }[]
  readonly refused: readonly { readonly account: Of; readonly refusal: Refusal }[]
}

export interface Asking {
  readonly actor: Actor
  readonly edition: Edition
  readonly today: CalendarDate
}

/** Decides an action on each pending account of a selection, as `planBulk` does for the others. */
export function planPending(
  action: PendingActionName,
  accounts: readonly PendingAccount[],
  asking: Asking,
  change: PendingChange,
): Plan<PendingAccount> {
  const decisions = accounts.map(account => {
    const { onboarding } = account
    const decision = pendingRules[action]({ ...asking, onboarding, at: momentOf(asking) })
    return { account, decision }
  })
  return {
    eligible: decisions.flatMap(({ account, decision }) =>
      decision.allowed ? [{ account, after: after(action, account, decision.after, change) }] : [],
    ),
    refused: decisions.flatMap(({ account, decision }) =>
      decision.allowed ? [] : [{ account, refusal: decision.refusal }],
    ),
  }
}

function after(
  action: PendingActionName,
  account: PendingAccount,
  onboarding: PendingAccount['onboarding'],
  change: PendingChange,
): PendingAccount {
  const carriedOut = { ...account, onboarding }
  return action === 'resend-link' ? { ...carriedOut, ...change, activationLink: null } : carriedOut
}

/** A forecast shows no moment, so that any of the day will do. */
function momentOf({ today }: Asking): string {
  return `${today}T00:00:00.000Z`
}
