import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountRecord, PendingRecord } from '#contract'
import type { AccountKind } from '#lifecycle'
import { usePartnerAppDataProvider, useSignedIn } from '../../api'
import { type AnyAction, resourceOfAction, type Subject } from '../subject/subject'
import { loadAccounts } from './loadAccounts'

interface AccountsToLoad {
  readonly kind: AccountKind
  readonly action: AnyAction
  readonly ids: readonly string[]
  /** Goes up when the accounts are to be looked at anew. */
  readonly round: number
  /** What was seen of them when what is kept of the panel was begun. */
  readonly seenBefore: readonly Subject[] | undefined
}

/**
 * The accounts an action is about. They are loaded when the panel opens, and anew when the day or the edition moves, the demo
 * is started over or the operator asks, never behind the operator's back: an edit is decided on what was seen. `seen` keeps what stood there first.
 */
export function useAccounts({ kind, action, ids, round, seenBefore = [] }: AccountsToLoad) {
  const dataProvider = usePartnerAppDataProvider()
  const { session } = useSignedIn()
  const resource = resourceOfAction(action, kind)
  const [progress, setProgress] = useState({ round, loadedCount: 0 })
  const { data, error, refetch } = useQuery({
    queryKey: ['actions', resource, session.today, session.edition, session.startedOverAt, round, ids],
    queryFn: ({ signal }) =>
      loadAccounts(ids, {
        signal,
        onProgress: loadedCount => setProgress({ round, loadedCount }),
        getMany: async chunk => {
          const answer = await dataProvider.getMany<AccountRecord | PendingRecord>(resource, {
            ids: [...chunk],
          })
          return answer.data
        },
      }),
    // Once is enough: whatever is refreshed elsewhere, what the operator decided on stays.
    enabled: ({ state }) => state.data === undefined,
    gcTime: 0,
  })

  const [seen, setSeen] = useState<ReadonlyMap<string, Subject>>()
  if (data && !seen) setSeen(new Map([...data.accounts, ...seenBefore].map(account => [account.id, account])))

  const loadedCount = progress.round === round ? progress.loadedCount : 0
  return { loaded: data, seen, loadedCount, error, retry: () => refetch() }
}
