import type { DistributorRecord } from '#contract'
import { offers } from './catalog'

export const distributorIds = { first: 'distributor-1', second: 'distributor-2' } as const

export function distributors(): DistributorRecord[] {
  return [
    distributor(distributorIds.first, 'Quillmark Distribution', 'channel@quillmark.example'),
    distributor(distributorIds.second, 'Østerhav Channel Group', 'partners@osterhav.example'),
  ]
}

function distributor(id: string, organizationName: string, notificationEmail: string): DistributorRecord {
  const { skus, addOns } = offers.distributor
  return { id, organizationName, notificationEmail, skus: [...skus], addOns: [...addOns] }
}
