import { AccountList } from '../account'
import { ActionsMenu, BulkActions } from '../actions'
import { PartnerCard } from './PartnerCard'
import { usePartnerColumns } from './usePartnerColumns'

export function PartnerList() {
  return (
    <AccountList
      kind="partner"
      columns={usePartnerColumns()}
      card={<PartnerCard />}
      actions={<ActionsMenu kind="partner" />}
      bulkActions={<BulkActions kind="partner" />}
    />
  )
}
