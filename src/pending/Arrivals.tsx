import type { AccountKind } from '#lifecycle'
import type { AccountListName } from '../account'
import { useArrivals } from './useArrivals'
import { useFocusKept } from './useFocusKept'
import { useTicksKept } from './useTicksKept'

interface ArrivalsProps {
  readonly kind: AccountKind
  readonly list: AccountListName
}

/** What follows when rows leave: who has arrived is said, nothing that is gone stays ticked, and the focus is not lost. Nothing to see. */
export function Arrivals({ kind, list }: ArrivalsProps) {
  useArrivals(kind, list)
  useTicksKept(list)
  useFocusKept()
  return null
}
