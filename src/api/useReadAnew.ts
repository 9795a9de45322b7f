import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Session } from '#contract'
import { sessionQueryKey } from './useSession'

/** Reads anew what was read on another day or under another edition. Until the answers are there, what stood there stays. */
export function useReadAnew(session: Session | undefined): void {
  const queryClient = useQueryClient()
  const readUnder = useRef<string>(undefined)
  const rules = session && `${session.today} ${session.edition}`
  useEffect(() => {
    const before = readUnder.current
    readUnder.current = rules
    if (before === undefined || rules === undefined || before === rules) return
    const [itself] = sessionQueryKey
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== itself })
  }, [rules, queryClient])
}
