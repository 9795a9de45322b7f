import type { SortPayload } from 'react-admin'
import type { ViewFilter } from '#contract'
import type { PendingView, View } from '#lifecycle'
import { type AccountListName, accountLists } from './accountLists'

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

/** In which order a list is read where nobody says: as its view is, trials from some day on by that day, else as the list itself. */
export function firstSort(list: AccountListName, filter: ViewFilter): SortPayload {
  const sorts: Readonly<Record<string, SortPayload>> = sortOfView
  const byDay = 'trialEndsOn_gte' in filter ? byTrialEnd : undefined
  return sorts[String(filter['view'])] ?? byDay ?? accountLists[list].sort
}
