import { activationPath, onboardingOf, type PendingRecord } from '#contract'
import { type Onboarding, standing } from '#lifecycle'
import type { StoredPartner, StoredPending } from '../store/state'

/** A pending account after its onboarding has gone on. */
export function withOnboarding(stored: StoredPending, after: Onboarding): StoredPending {
  const { history, failure, tenantAtWork, trial } = after
  return {
    ...stored,
    history: [...history],
    failure,
    tenantAtWork,
    trialStartedOn: trial?.startedOn ?? null,
    trialEndsOn: trial?.endsOn ?? null,
  }
}

/** A pending account as the wire shows it, with its link and, for a customer, its partner's name. */
export function presentPending(
  stored: StoredPending,
  partner: Pick<StoredPartner, 'id' | 'organizationName'> | undefined,
  publicUrl: string,
): PendingRecord {
  const { token, tenant: _, ...fields } = stored
  const { status, at: statusSince } = standing(onboardingOf(stored))
  const addedAt = fields.history[0]?.at ?? statusSince
  const shown = { status, statusSince, addedAt, activationLink: linkOf(token, publicUrl) }
  if (fields.kind === 'partner') return { ...fields, ...shown, partner: null }
  if (!partner) throw new TypeError(`${stored.id} belongs to partner ${stored.partnerId}, which is not there`)
  return { ...fields, ...shown, partner: { id: partner.id, organizationName: partner.organizationName } }
}

/** What a token opens. */
export function linkOf(token: string, publicUrl: string): string {
  return `${publicUrl}${activationPath}/${token}`
}
