import { useMemo } from 'react'
import { useGetList } from 'react-admin'
import type { EventRecord } from '#contract'
import { actionsOfLife } from './eventsOfLife'

const latestFirst = { field: 'at', order: 'DESC' } as const
/** More than a trial and some years of production bring. */
const latest = { page: 1, perPage: 100 } as const

/** The events that an account's life is told by, the oldest first; empty until they are there. */
export function useEventsOfLife(accountId: string) {
  const filter = { accountId, outcome: 'applied', action: actionsOfLife }
  const { data, isPending, isPaused, error, refetch } = useGetList<EventRecord>('events', {
    filter,
    sort: latestFirst,
    pagination: latest,
  })
  const events = useMemo(() => [...(data ?? [])].reverse(), [data])
  const failed = !data && (error !== null || isPaused)
  return { events, loading: isPending && !failed, failed, retry: () => void refetch() }
}
