import type { OperatorRecord } from '#contract'
import { presentOperator } from './present'
import type { Reads } from './store/store'

/** An operator with its organization's present facts. Throws a TypeError when there is no such operator. */
export async function operatorRecord(reads: Reads, id: string): Promise<OperatorRecord> {
  const [operator] = await reads.find('operators', [id])
  if (!operator) throw new TypeError(`operator ${id} is not there`)
  const { organization } = operator
  if (organization.kind !== 'partner' && organization.kind !== 'distributor')
    return presentOperator(operator, undefined)
  const [owner] = await reads.find(organization.kind === 'partner' ? 'partners' : 'distributors', [
    organization.id,
  ])
  return presentOperator(operator, owner)
}
