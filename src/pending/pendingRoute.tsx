import { Route } from 'react-router'
import type { AccountKind } from '#lifecycle'
import { pendingPath } from '../account'
import { lazyPage } from '../page'

const pages = {
  customer: lazyPage(() => import('./PendingCustomers').then(({ PendingCustomers }) => PendingCustomers)),
  partner: lazyPage(() => import('./PendingPartners').then(({ PendingPartners }) => PendingPartners)),
} as const satisfies Record<AccountKind, unknown>

/** The list of the accounts of one kind that are pending. A route, to stand in the resource of that kind. */
export function pendingRoute(kind: AccountKind) {
  const Page = pages[kind]
  return <Route path={pendingPath} element={<Page />} />
}
