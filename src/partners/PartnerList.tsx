import { AccountList } from '../account'
import { ActionsMenu, AddAccountButton, AddMenuItem, BulkActions, YoursAmongListed } from '../actions'
import { PartnerCard } from './PartnerCard'
import { usePartnerColumns } from './usePartnerColumns'

export function PartnerList() {
  return (
    <AccountList
      list="partners"
      columns={usePartnerColumns()}
      card={<PartnerCard />}
      whose={<YoursAmongListed kind="partner" />}
      actions={
        <ActionsMenu kind="partner">
          <AddMenuItem kind="partner" />
        </ActionsMenu>
      }
      bulkActions={<BulkActions kind="partner" />}
      whenEmpty={<AddAccountButton kind="partner" />}
    />
  )
}
