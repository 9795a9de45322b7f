import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent } from 'react'
import { useListContext, useUnselect } from 'react-admin'
import type { PendingRecord } from '#contract'
import { type AccountListName, accountLists } from '../account'
import { usePartnerAppDataProvider } from '../api'

/** Takes the tick off accounts that are no longer pending and had left without being seen: from another page, or while nobody looked. */
export function useTicksKept(list: AccountListName): void {
  const { data, total, selectedIds } = useListContext<PendingRecord>()
  const { ids } = usePartnerAppDataProvider()
  const { filter, sort } = accountLists[list]
  const unselect = useUnselect('pending', `${list}.listParams`)
  const isHere = new Set(data?.map(({ id }) => id))
  const unseen: readonly string[] = selectedIds.filter(id => !isHere.has(id))

  const { data: pending } = useQuery({
    queryKey: ['pending', 'ids', list, total, unseen],
    queryFn: () => ids('pending', { filter, sort }),
    enabled: data !== undefined && unseen.length > 0,
    gcTime: 0,
  })

  const untickGone = useEffectEvent((known: { readonly ids: readonly string[]; readonly total: number }) => {
    // Of more than are ever answered, those that were not may be there all the same.
    if (known.ids.length < known.total) return
    const stillThere = new Set(known.ids)
    unselect(unseen.filter(id => !stillThere.has(id)))
  })
  useEffect(() => {
    if (pending) untickGone(pending)
  }, [pending])
}
