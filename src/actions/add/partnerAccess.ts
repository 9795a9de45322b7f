import { type PartnerRecord, partnerOf } from '#contract'
import { accessEndsOn, type CalendarDate, isSuspended } from '#lifecycle'

/** What is worth knowing of a partner's access before a customer is added to it. */
export interface PartnerAccess {
  readonly is: 'trial' | 'suspended'
  /** When the trial ends, or the access has ended. */
  readonly on: CalendarDate
}

/** Undefined for a partner in PRODUCTION whose access goes on. */
export function partnerAccess(record: PartnerRecord, today: CalendarDate): PartnerAccess | undefined {
  const { subscription } = partnerOf(record)
  const on = accessEndsOn(subscription)
  if (isSuspended(subscription, today)) return { is: 'suspended', on }
  return subscription.level === 'TRIAL' ? { is: 'trial', on } : undefined
}
