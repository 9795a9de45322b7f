import { refuseOperator } from './commands'
import { rulesIn } from './editions'
import type { Kind, Operator, World } from './world'

export interface NewAccount {
  readonly kind: Kind
  readonly organizationName: string
  readonly notificationEmail: string
  readonly partnerId?: string
  readonly distributorId?: string
  readonly sku?: string
  readonly addOns?: readonly string[]
}

/** The status that adding an account is answered with (section 8). */
export function statusOfAdding(world: World, by: Operator, { kind }: NewAccount): number {
  if (refuseOperator(world, by)) return 403
  const mayAdd = by.of === 'internal' || by.of === (kind === 'customer' ? 'partner' : 'distributor')
  if (kind === 'partner' && by.of === 'partner') return 403
  if (kind === 'partner' && rulesIn(world.edition).partnersCanBeAdded === 'no') {
    return by.of === 'reseller' ? 403 : 409
  }
  return mayAdd ? 201 : 403
}
