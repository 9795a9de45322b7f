import { type Account, isSuspended } from './account'
import type { CalendarDate } from './calendarDate'
import type { Edition } from './edition'
import { windowOpensOn } from './extendTrial'

export const stages = [
  'trial-running',
  'extension-open',
  'trial-ended',
  'production',
  'production-ended',
] as const

/** Where an account stands on a day under an edition: derived, never stored (spec, section 2). */
export type Stage = (typeof stages)[number]

/** The stage of an account. `extension-open`: inside the edition's window, with an extension left. */
export function stageOf(
  { kind, subscription }: Pick<Account, 'kind' | 'subscription'>,
  edition: Edition,
  today: CalendarDate,
): Stage {
  const suspended = isSuspended(subscription, today)
  if (subscription.level === 'PRODUCTION') return suspended ? 'production-ended' : 'production'
  if (suspended) return 'trial-ended'

  const policy = edition.extension[kind]
  if (!policy || (policy.limit !== null && subscription.extensions >= policy.limit)) return 'trial-running'
  const opensOn = windowOpensOn(policy, subscription.endsOn)
  return opensOn === null || today >= opensOn ? 'extension-open' : 'trial-running'
}
