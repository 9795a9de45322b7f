import type { SortPayload } from 'react-admin'
import type { AccountRecord, PendingRecord } from '#contract'
import type { AccountKind } from '#lifecycle'

/** The lists in which accounts stand: those whose onboarding is finished, and those whose is not. */
export type AccountListName = `${'' | 'pending-'}${'customers' | 'partners'}`

/** What stands in such a list. */
export type ListedRecord = AccountRecord | PendingRecord

interface AccountListDefinition {
  readonly kind: AccountKind
  /** The list of the API, and which part of it. */
  readonly resource: 'customers' | 'partners' | 'pending'
  readonly filter: { readonly kind?: AccountKind }
  readonly sort: SortPayload
  /** By which fields it can be sorted where there are no columns. */
  readonly sortedOnCards: readonly string[]
}

const byName = { field: 'organizationName', order: 'ASC' } as const satisfies SortPayload

/** The newest first. Not by status: a row that moves would not stay where one looks at it. */
const newestFirst = { field: 'addedAt', order: 'DESC' } as const satisfies SortPayload

const finished = { filter: {}, sort: byName, sortedOnCards: ['organizationName', 'trialEndsOn', 'expiresOn'] }

const pending = {
  resource: 'pending',
  sort: newestFirst,
  sortedOnCards: ['addedAt', 'organizationName', 'statusSince'],
} as const

export const accountLists: Readonly<Record<AccountListName, AccountListDefinition>> = {
  customers: { kind: 'customer', resource: 'customers', ...finished },
  partners: { kind: 'partner', resource: 'partners', ...finished },
  'pending-customers': { kind: 'customer', filter: { kind: 'customer' }, ...pending },
  'pending-partners': { kind: 'partner', filter: { kind: 'partner' }, ...pending },
}

/** The two lists of a page. */
export function listsOf(kind: AccountKind): readonly [finished: AccountListName, pending: AccountListName] {
  return kind === 'customer' ? ['customers', 'pending-customers'] : ['partners', 'pending-partners']
}

/** The address of a list below its page's own. */
export const pendingPath = 'pending'

/** Where the store keeps how a list was left. */
export function listKey(list: AccountListName): string {
  return `${list}.listParams`
}

/** Where it keeps what is ticked there. */
export function ticksKey(list: AccountListName): string {
  return `${listKey(list)}.selectedIds`
}
