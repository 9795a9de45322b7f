import { PendingList } from './PendingList'

export function PendingPartners() {
  return <PendingList kind="partner" />
}
