import { useCreatePath, useGetList } from 'react-admin'
import { type AccountRecord, type PendingRecord, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { useRowsPath } from '../../account'

/** Where the account that is there already can be seen: on its own page, or among those that are pending. */
export function useDuplicate(
  kind: AccountKind,
  id: string,
): { readonly path: string; readonly organizationName: string } | undefined {
  const createPath = useCreatePath()
  const pathOf = useRowsPath()
  const resource = resourceOf[kind]
  // As lists, since it is in one of the two only, and not being there is no error.
  const [account] = useGetList<AccountRecord>(resource, { filter: { id } }).data ?? []
  const [pending] = useGetList<PendingRecord>('pending', { filter: { id } }).data ?? []
  if (account) {
    const { organizationName } = account
    return { path: createPath({ resource, type: 'show', id }), organizationName }
  }
  if (!pending) return undefined
  const { organizationName } = pending
  return { path: pathOf({ list: 'pending', filter: { kind, q: organizationName } }), organizationName }
}
