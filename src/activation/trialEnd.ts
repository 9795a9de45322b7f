import type { ActivationRecord } from '#contract'

/** The day on which a trial ends, and the server's. */
type TrialEnd = Pick<ActivationRecord, 'trialEndsOn' | 'today'>

/** Whether the trial is over: it ends at the first moment of its last day. */
export function isTrialOver({ trialEndsOn, today }: TrialEnd): boolean {
  return trialEndsOn !== null && today >= trialEndsOn
}
