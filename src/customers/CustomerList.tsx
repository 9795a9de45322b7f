import { AccountList } from '../account'
import { ActionsMenu, AddAccountButton, AddMenuItem, BulkActions, YoursAmongListed } from '../actions'
import { CustomerCard } from './CustomerCard'
import { useCustomerColumns } from './useCustomerColumns'

export function CustomerList() {
  return (
    <AccountList
      list="customers"
      columns={useCustomerColumns()}
      card={<CustomerCard />}
      whose={<YoursAmongListed kind="customer" />}
      actions={
        <ActionsMenu kind="customer">
          <AddMenuItem kind="customer" />
        </ActionsMenu>
      }
      bulkActions={<BulkActions kind="customer" />}
      whenEmpty={<AddAccountButton kind="customer" />}
    />
  )
}
