import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { useGetRecordId, useStore } from 'react-admin'
import { NavigationType, useNavigationType } from 'react-router'
import { resolveFilter, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { usePartnerAppDataProvider, useSignedIn } from '../../api'
import { useCarried } from './carried'
import { listOfOrigin } from './listOfOrigin'
import { type Place, placeIn } from './place'

interface KeptPlace {
  readonly of: string
  readonly place: Place
}

/**
 * The list that the page of an account was opened from, and the account's place in it. While one stays with an account, it
 * keeps the place that it was found at, also over a reload: so what is done to it, be it that it moves or leaves the list, takes
 * nobody away from those that come next.
 *
 * react-admin's `PrevNextButtons` reads the list that this browser saw last, which an address that was sent knows nothing of;
 * it is at its end when the account has left the list, fetches the whole rows of a thousand accounts, and forgets the tab.
 */
export function usePlace(kind: AccountKind) {
  const id = String(useGetRecordId())
  const arrivedBy = useNavigationType()
  const address = useCarried()
  const origin = useMemo(() => listOfOrigin(address, kind), [address, kind])
  const ids = useWalk(kind, origin)

  const [stored, store] = useStore<KeptPlace | undefined>('account.place', undefined)
  const [kept, keep] = useState(arrivedBy === NavigationType.Pop ? stored : undefined)
  const of = `${id} ${address}`
  const found = useMemo(() => ids && placeIn(ids, id), [ids, id])
  const isKept = kept?.of === of
  useEffect(() => {
    if (isKept || !found) return
    keep({ of, place: found })
    store({ of, place: found })
  }, [isKept, found, of, store])
  return { origin, place: isKept ? kept.place : found, hasLeft: ids !== undefined && !found }
}

/** All that stand in a list, as they stood when the first of them was opened, or when something was done to one. */
function useWalk(kind: AccountKind, origin: ReturnType<typeof listOfOrigin>) {
  const provider = usePartnerAppDataProvider()
  const resource = resourceOf[kind]
  const { today } = useSignedIn().session
  const { sort = { field: 'id', order: 'ASC' } } = origin ?? {}
  const filter = resolveFilter(origin?.filter ?? {}, today)
  const { data } = useQuery({
    queryKey: [resource, 'walk', { filter, sort }],
    queryFn: () => provider.ids(resource, { filter, sort }),
    enabled: origin !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    // Whoever comes from the list again comes from what stands there then.
    gcTime: 0,
  })
  return data
}
