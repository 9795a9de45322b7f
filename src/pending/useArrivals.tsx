import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useListContext, useUnselect } from 'react-admin'
import { type AccountRecord, type PendingRecord, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import type { AccountListName } from '../account'
import { usePartnerAppDataProvider } from '../api'
import { useAnnounceArrivals } from './useAnnounceArrivals'

/** After how many milliseconds it is asked again where a row is, when that was not answered. */
const asksAgain = 2_000

/**
 * Looks after the rows that are no longer there. Another page or another filter leaves them pending; one whose import is
 * completed stands in its own list under the same id by then, and that is said once.
 */
export function useArrivals(kind: AccountKind, list: AccountListName): void {
  const resource = resourceOf[kind]
  const { getMany } = usePartnerAppDataProvider()
  const queryClient = useQueryClient()
  const announce = useAnnounceArrivals(kind)
  const unselect = useUnselect('pending', `${list}.listParams`)
  const [gone, found] = useGone()

  const { data: arrived } = useQuery({
    queryKey: [resource, 'arrivals', gone],
    queryFn: async () => (await getMany<AccountRecord>(resource, { ids: [...gone] })).data,
    enabled: gone.length > 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.status === 'error' ? asksAgain : false),
  })

  const tell = useEffectEvent((accounts: readonly AccountRecord[]) => {
    found()
    if (accounts.length === 0) return
    unselect(accounts.map(({ id }) => id))
    announce(accounts)
    for (const changed of [resource, 'pending']) {
      void queryClient.invalidateQueries({ queryKey: [changed, 'getList'] })
    }
  })
  useEffect(() => {
    if (arrived) tell(arrived)
  }, [arrived])
}

/** The rows that were there and are not any more, until it is known where they are. */
function useGone(): readonly [gone: readonly string[], found: () => void] {
  const { data, isPlaceholderData } = useListContext<PendingRecord>()
  const [gone, setGone] = useState<readonly string[]>([])
  const before = useRef<readonly string[]>([])
  useEffect(() => {
    if (!data || isPlaceholderData) return
    const rows = data.map(({ id }) => id)
    const missing = before.current.filter(id => !rows.includes(id))
    before.current = rows
    if (missing.length > 0) setGone(earlier => [...earlier, ...missing])
  }, [data, isPlaceholderData])
  return [gone, () => setGone([])]
}
