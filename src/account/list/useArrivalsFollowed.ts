import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { resourceOf } from '#contract'
import { type AccountListName, accountLists } from './accountLists'

/** Brings the finished accounts up to date when fewer are pending than before: who has left has arrived among them. */
export function useArrivalsFollowed(list: AccountListName, total: number | undefined): void {
  const queryClient = useQueryClient()
  const before = useRef<number>(undefined)
  const { kind, resource } = accountLists[list]
  const finished = resource === 'pending' ? resourceOf[kind] : undefined
  useEffect(() => {
    if (finished === undefined || total === undefined) return
    const hasDropped = before.current !== undefined && total < before.current
    before.current = total
    if (hasDropped) void queryClient.invalidateQueries({ queryKey: [finished, 'getList'] })
  }, [finished, total, queryClient])
}
