import { listDefinitions } from '#contract'
import type { AccountKind } from '#lifecycle'
import { type AccountListName, accountLists } from './accountLists'

/** What is exported of a list of accounts: all that the API has, and that such accounts have. */
export function exportedColumns(list: AccountListName): readonly string[] {
  const { kind, resource } = accountLists[list]
  const left: readonly string[] = resource === 'pending' ? ofTheOther[kind] : ['revision']
  return Object.keys(listDefinitions[resource].fields).filter(field => !left.includes(field))
}

/** What a pending account of one kind does not have. */
const ofTheOther = {
  customer: ['skus'],
  partner: ['sku', 'partnerId', 'partner.organizationName'],
} as const satisfies Record<AccountKind, readonly string[]>
