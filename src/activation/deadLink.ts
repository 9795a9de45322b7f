import type { Problem } from '#contract'
import type { AccountKind, CalendarDate } from '#lifecycle'

/** Why an activation link opens nothing any more, or never did; and of one that was used, what came of it. */
export type DeadLink = { readonly is: 'unknown' } | { readonly is: 'replaced' } | UsedLink

export interface UsedLink extends UsedLinkFacts {
  readonly is: 'used'
}

/** What the answer tells with its reason `link-used`. */
interface UsedLinkFacts {
  readonly organizationName: string
  readonly kind: AccountKind
  readonly sentBy: string
  /** The trial's end as it was set when the import was completed. */
  readonly trialEndsOn: CalendarDate | null
  /** The server's day. */
  readonly today: CalendarDate
  /** Whether the trial turns into a paid subscription by itself, unless that is blocked. */
  readonly upgrades: boolean
}

/** What an answer says about the link itself; undefined for an answer that says nothing of it, or none at all. */
export function deadLinkIn(error: unknown): DeadLink | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined
  if (error.status === 404) return { is: 'unknown' }
  if (error.status !== 410 || !('body' in error)) return undefined
  // The problem that the API answered, which has these facts when its reason is this one.
  const problem = error.body as Problem & UsedLinkFacts
  if (problem.reason !== 'link-used') return { is: 'replaced' }
  const { organizationName, kind, sentBy, trialEndsOn, today, upgrades } = problem
  return { is: 'used', organizationName, kind, sentBy, trialEndsOn, today, upgrades }
}
