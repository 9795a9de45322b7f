import type { OperatorRecord } from '#contract'
import type { OrganizationKind } from '#lifecycle'

const kinds = [
  'internal',
  'distributor',
  'partner',
  'reseller',
] as const satisfies readonly OrganizationKind[]

/** The operators of each kind of organization that has any, in the order of the channel. */
export function operatorsByKind(operators: readonly OperatorRecord[]) {
  return kinds
    .map(kind => ({ kind, operators: operators.filter(({ organization }) => organization.kind === kind) }))
    .filter(group => group.operators.length > 0)
}
