import { PendingList } from './PendingList'

export function PendingCustomers() {
  return <PendingList kind="customer" />
}
