import { AccountList } from '../account'
import { ActionsMenu, BulkActions } from '../actions'
import { CustomerCard } from './CustomerCard'
import { useCustomerColumns } from './useCustomerColumns'

export function CustomerList() {
  return (
    <AccountList
      kind="customer"
      columns={useCustomerColumns()}
      card={<CustomerCard />}
      actions={<ActionsMenu kind="customer" />}
      bulkActions={<BulkActions kind="customer" />}
    />
  )
}
