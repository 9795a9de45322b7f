import type { AccountKind, ActionName } from '#lifecycle'
import type { StoredOperator } from '../store/state'
import type { Chance } from './chance'
import { operators } from './operators'

/** What decides who may have acted on an account. */
export interface Acted {
  readonly kind: AccountKind
  readonly distributorId: string
  /** Of a customer: its partner, and since when, counted from today, that partner's operators can act. */
  readonly partner: { readonly id: string; readonly since: number; readonly inProduction: boolean } | null
}

const admins = operators().filter(({ role }) => role === 'admin')
const [vendorAdmin] = admins.filter(({ organization }) => organization.kind === 'internal')
const adminOf = new Map(admins.map(operator => [operator.organization.id, operator]))

/** Somebody who sees the account and may have taken the action on that day; most often whoever is nearest to it. */
export function whoActed(action: ActionName, day: number, account: Acted, chance: Chance): StoredOperator {
  const near = chance.happens(0.75) ? nearest(action, day, account) : undefined
  const somebody = near ?? vendorAdmin
  if (!somebody) throw new Error('the seed has no admin of the vendor')
  return somebody
}

function nearest(action: ActionName, day: number, { kind, partner, distributorId }: Acted) {
  const ofPartner = partner && day > partner.since ? adminOf.get(partner.id) : undefined
  if (ofPartner && (action !== 'convert' || partner?.inProduction)) return ofPartner
  return kind === 'customer' && action === 'extend-trial' ? undefined : adminOf.get(distributorId)
}
