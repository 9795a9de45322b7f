import { keepPreviousData } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type FilterPayload, useGetList } from 'react-admin'
import type { AccountRecord, PendingRecord } from '#contract'
import { mayOpen } from '#lifecycle'
import { useSignedIn } from '../../api'

/** An account that was found, and in which list. */
export interface FoundAccount {
  readonly id: string
  readonly organizationName: string
  readonly list: 'customers' | 'partners' | 'pending'
}

/** A few accounts that match, whatever their kind, pending ones too, among those that the operator sees. No filter, no account. */
export function useAccountsWhere(filter: FilterPayload | undefined): readonly FoundAccount[] {
  const customers = useFew<AccountRecord>('customers', filter)
  const partners = useFew<AccountRecord>('partners', filter)
  const pending = useFew<PendingRecord>('pending', filter)
  return useMemo(() => [...customers, ...partners, ...pending], [customers, partners, pending])
}

function useFew<Listed extends AccountRecord | PendingRecord>(
  list: FoundAccount['list'],
  filter: FilterPayload | undefined,
): readonly FoundAccount[] {
  const { actor } = useSignedIn()
  const { data } = useGetList<Listed>(list, few(filter), {
    enabled: filter !== undefined && mayOpen(actor, list),
    placeholderData: keepPreviousData,
  })
  return useMemo(
    () => (data ?? []).map(({ id, organizationName }) => ({ id, organizationName, list })),
    [data, list],
  )
}

function few(filter: FilterPayload = {}) {
  return {
    filter,
    pagination: { page: 1, perPage: 10 },
    sort: { field: 'organizationName', order: 'ASC' },
  } as const
}
