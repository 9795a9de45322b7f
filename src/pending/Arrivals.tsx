import type { AccountKind } from '#lifecycle'
import type { AccountListName } from '../account'
import { useArrivals } from './useArrivals'
import { useTicksKept } from './useTicksKept'

interface ArrivalsProps {
  readonly kind: AccountKind
  readonly list: AccountListName
}

/** What follows when rows leave: who has arrived is said, and nothing that is gone stays ticked. Nothing to see. */
export function Arrivals({ kind, list }: ArrivalsProps) {
  useArrivals(kind, list)
  useTicksKept(list)
  return null
}
