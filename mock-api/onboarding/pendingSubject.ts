import { onboardingOf } from '#contract'
import type { Onboarding } from '#lifecycle'
import type { StoredPartner, StoredPending } from '../store/state'
import type { Reads } from '../store/store'
import { withOnboarding } from './pending'

/** A pending account as it is stored and as the rules read it, with the partner of a customer. */
export interface PendingSubject {
  readonly stored: StoredPending
  readonly onboarding: Onboarding
  readonly partner: StoredPartner | undefined
}

/** Finds pending accounts by id, in the order of the ids; undefined where there is none. */
export async function findPending(
  reads: Reads,
  ids: readonly string[],
): Promise<readonly (PendingSubject | undefined)[]> {
  const found = await reads.find('pending', ids)
  const partnerIds = [...new Set(found.flatMap(stored => stored?.partnerId ?? []))]
  const partners = new Map(
    (await reads.find('partners', partnerIds)).flatMap(partner => (partner ? [[partner.id, partner]] : [])),
  )
  return found.map(
    stored =>
      stored && {
        stored,
        onboarding: onboardingOf(stored),
        partner: stored.partnerId === null ? undefined : partners.get(stored.partnerId),
      },
  )
}

/** What becomes of a pending account when the rules say how its onboarding goes on. */
export function pendingAfter(
  subject: PendingSubject,
  onboarding: Onboarding,
  changes: Partial<Pick<StoredPending, 'notificationEmail' | 'token' | 'linkSentAt' | 'tenant'>> = {},
): PendingSubject {
  return { ...subject, onboarding, stored: { ...withOnboarding(subject.stored, onboarding), ...changes } }
}

/** The most lines that are kept of an event log, and of the errors of an import: the newest. */
const mostLines = 200

/** A pending account with another line in its event log. */
export function logged(subject: PendingSubject, at: string, message: string): PendingSubject {
  const eventLog = [...subject.stored.eventLog, { at, message }].slice(-mostLines)
  return { ...subject, stored: { ...subject.stored, eventLog } }
}

/** A pending account with another error of its import. */
export function withImportError(subject: PendingSubject, at: string, message: string): PendingSubject {
  const importErrors = [...subject.stored.importErrors, { at, message }].slice(-mostLines)
  return { ...subject, stored: { ...subject.stored, importErrors } }
}
