import type { SortPayload } from 'react-admin'
import type { View } from '#lifecycle'

export const byName = { field: 'organizationName', order: 'ASC' } as const satisfies SortPayload

const byTrialEnd = { field: 'trialEndsOn', order: 'ASC' } as const satisfies SortPayload

const sorts = {
  'extendable-now': byTrialEnd,
  'upgrading-soon': byTrialEnd,
  'blocked-and-ending': byTrialEnd,
  'trial-ended': byTrialEnd,
  'expiring-soon': { field: 'expiresOn', order: 'ASC' },
  'not-billed': byName,
} as const satisfies Record<View, SortPayload>

/** In which order a ready-made view is read: what is urgent first, else by name. */
export function sortOfView(view: View | undefined): SortPayload {
  return view ? sorts[view] : byName
}
