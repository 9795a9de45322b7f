import type { AccountKind, ActionName } from '#lifecycle'
import type { StoredOperator } from '../store/state'
import type { Chance } from './chance'
import { operators } from './operators'

/** What decides who may have acted on an account. */
export interface Acted {
  readonly kind: AccountKind
  readonly distributorId: string
  /** Of a customer: its partner, and since when, counted from today, that partner's operators can act. */
  readonly partner: { readonly id: string; readonly since: number } | null
}

const admins = operators().filter(({ role }) => role === 'admin')
const adminOf = new Map(admins.map(operator => [operator.organization.id, operator]))

/** Somebody who sees the account and may have taken the action on that day; most often whoever is nearest to it. */
export function whoActed(action: ActionName, day: number, account: Acted, chance: Chance): StoredOperator {
  return (chance.happens(0.75) && nearest(action, day, account)) || vendorAdmin()
}

/** Whoever can act for an organization: its own admin, or the vendor's. */
export function adminOrVendor(organizationId: string): StoredOperator {
  return adminOf.get(organizationId) ?? vendorAdmin()
}

/** The admins who see the customers of a partner, the partner's own only once it can act. */
export function operatorsNear(
  partner: { readonly id: string; readonly distributorId: string },
  canAct: boolean,
): readonly [StoredOperator, ...StoredOperator[]] {
  const others = [adminOf.get(partner.distributorId), canAct ? adminOf.get(partner.id) : undefined]
  return [vendorAdmin(), ...others.filter(operator => operator !== undefined)]
}

function nearest(action: ActionName, day: number, { kind, partner, distributorId }: Acted) {
  const ofPartner = partner && day > partner.since ? adminOf.get(partner.id) : undefined
  if (ofPartner) return ofPartner
  return kind === 'customer' && action === 'extend-trial' ? undefined : adminOf.get(distributorId)
}

function vendorAdmin(): StoredOperator {
  const admin = admins.find(({ organization }) => organization.kind === 'internal')
  if (!admin) throw new Error('the seed has no admin of the vendor')
  return admin
}
