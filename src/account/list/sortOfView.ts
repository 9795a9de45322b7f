import type { SortPayload } from 'react-admin'
import type { PendingView, View } from '#lifecycle'

export type AnyView = View | PendingView

const byTrialEnd = { field: 'trialEndsOn', order: 'ASC' } as const

/** In which order a ready-made view is read: what is urgent first. */
export const sortOfView = {
  'extendable-now': byTrialEnd,
  'upgrading-soon': byTrialEnd,
  'blocked-and-ending': byTrialEnd,
  'trial-ended': byTrialEnd,
  'expiring-soon': { field: 'expiresOn', order: 'ASC' },
  'not-billed': { field: 'organizationName', order: 'ASC' },
  stuck: { field: 'statusSince', order: 'ASC' },
} as const satisfies Record<AnyView, SortPayload>
