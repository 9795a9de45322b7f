import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Session } from '#contract'
import { sessionQueryKey } from './useSession'

/** Reads anew what was read on another day, under another edition or before a demo was started over. Until the answers are there, what stood there stays. */
export function useReadAnew(session: Session | undefined): void {
  const queryClient = useQueryClient()
  const readUnder = useRef<string>(undefined)
  const stand = session && `${session.today} ${session.edition} ${session.startedOverAt}`
  useEffect(() => {
    const before = readUnder.current
    readUnder.current = stand
    if (before === undefined || stand === undefined || before === stand) return
    const [itself] = sessionQueryKey
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== itself })
  }, [stand, queryClient])
}
