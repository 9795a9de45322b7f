import { resourceOf } from '#contract'
import type { AccountList } from './entry'
import type { History } from './play'

/** Whom an operator sees, by the two ids that every account carries. */
export type Sees = (accountId: string) => boolean

/** The owners of all accounts that there ever were, and which of them each operator sees (spec, section 5). */
export function scopesOf({ after }: Pick<History, 'after'>) {
  const owners = new Map<
    string,
    { readonly kind: AccountList; readonly partnerId: string | null; readonly distributorId: string }
  >()
  for (const { id, partnerId, distributorId } of after.customers)
    owners.set(id, { kind: 'customers', partnerId, distributorId })
  for (const { id, distributorId } of after.partners)
    owners.set(id, { kind: 'partners', partnerId: null, distributorId })
  for (const { id, kind, partnerId, distributorId } of after.pending) {
    owners.set(id, { kind: resourceOf[kind], partnerId, distributorId })
  }
  const operators = new Map(after.operators.map(operator => [operator.id, operator.organization]))
  return {
    kindOf: (accountId: string) => owners.get(accountId)?.kind,
    seenBy(operatorId: string): Sees {
      const organization = operators.get(operatorId)
      return accountId => {
        const owner = owners.get(accountId)
        if (!owner || !organization) return false
        if (organization.kind === 'internal') return true
        if (organization.kind === 'distributor') return owner.distributorId === organization.id
        return organization.kind === 'partner' && owner.partnerId === organization.id
      }
    },
  }
}

export type Scopes = ReturnType<typeof scopesOf>
