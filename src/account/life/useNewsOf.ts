import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { AccountRecord } from '#contract'

/** Reads anew what is told of an account, once it turns out that somebody has changed it. */
export function useNewsOf(record: AccountRecord | undefined): void {
  const queryClient = useQueryClient()
  const known = useRef<Pick<AccountRecord, 'id' | 'revision'>>(undefined)
  const { id, revision } = record ?? {}
  useEffect(() => {
    if (id === undefined || revision === undefined) return
    const before = known.current
    known.current = { id, revision }
    if (before?.id !== id || before.revision === revision) return
    for (const told of ['events', 'mails']) void queryClient.invalidateQueries({ queryKey: [told] })
  }, [id, revision, queryClient])
}
