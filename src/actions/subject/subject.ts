import { type AccountRecord, accountOf, onboardingOf, type PendingRecord, resourceOf } from '#contract'
import {
  type Account,
  type AccountKind,
  type ActionName,
  type Onboarding,
  type PendingActionName,
  pendingActionNames,
} from '#lifecycle'

/** What an action can be about: an account whose onboarding is finished, or one that is pending. */
export type Subject = Account | PendingAccount

export interface PendingAccount {
  readonly kind: AccountKind
  readonly id: string
  readonly organizationName: string
  readonly notificationEmail: string
  /** A customer's own. */
  readonly partner: { readonly organizationName: string } | null
  /** Null while it is still to be made. */
  readonly activationLink: string | null
  readonly onboarding: Onboarding
}

export type AnyAction = ActionName | PendingActionName

export function isPending(subject: Subject): subject is PendingAccount {
  return 'onboarding' in subject
}

export function isFinished(subject: Subject): subject is Account {
  return !isPending(subject)
}

export function isPendingAction(action: AnyAction): action is PendingActionName {
  return pendingActionNames.some(name => name === action)
}

/** The list in which the accounts stand that an action is about. */
export function resourceOfAction(action: AnyAction, kind: AccountKind) {
  return isPendingAction(action) ? 'pending' : resourceOf[kind]
}

/** A record of any list, as the rules know it. */
export function subjectOf(record: AccountRecord | PendingRecord): Subject {
  return 'history' in record ? pendingAccountOf(record) : accountOf(record)
}

export function pendingAccountOf(record: PendingRecord): PendingAccount {
  const { kind, id, organizationName, notificationEmail, partner, activationLink } = record
  const onboarding = onboardingOf(record)
  return { kind, id, organizationName, notificationEmail, partner, activationLink, onboarding }
}
