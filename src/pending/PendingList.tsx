import { useRequireAccess } from 'react-admin'
import { type PendingRecord, resourceOf } from '#contract'
import { type AccountKind, mayOpen, pendingActionNames } from '#lifecycle'
import { AccountList, type AccountListName } from '../account'
import { ActionsMenu, AddAccountButton, AddMenuItem, BulkActions } from '../actions'
import { useSignedIn } from '../api'
import { PageLoading } from '../page'
import { Arrivals } from './Arrivals'
import { nextLook } from './nextLook'
import { PendingCard } from './PendingCard'
import { usePendingColumns } from './usePendingColumns'

const lists = {
  customer: 'pending-customers',
  partner: 'pending-partners',
} as const satisfies Record<AccountKind, AccountListName>

/** The accounts of one kind whose onboarding is not finished, moving while one looks. Whoever may not open their page has none of them. */
export function PendingList({ kind }: { readonly kind: AccountKind }) {
  const columns = usePendingColumns(kind)
  const { actor } = useSignedIn()
  const { isPending } = useRequireAccess({ resource: resourceOf[kind], action: 'list' })
  if (isPending || !mayOpen(actor, resourceOf[kind])) return <PageLoading />
  return (
    <AccountList<PendingRecord>
      list={lists[kind]}
      columns={columns}
      nextLook={nextLook}
      card={<PendingCard />}
      actions={
        <ActionsMenu kind={kind} actions={pendingActionNames}>
          <AddMenuItem kind={kind} />
        </ActionsMenu>
      }
      bulkActions={<BulkActions kind={kind} actions={pendingActionNames} />}
      whenEmpty={<AddAccountButton kind={kind} />}
    >
      <Arrivals kind={kind} list={lists[kind]} />
    </AccountList>
  )
}
