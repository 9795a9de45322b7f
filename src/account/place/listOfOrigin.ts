import type { FilterPayload, SortPayload } from 'react-admin'
import { defaultPreferences, resourceOf } from '#contract'
import type { AccountKind } from '#lifecycle'
import { accountLists } from '../list/accountLists'

/** The list that an account's page was opened from: what stands in it, in which order, and where it stands in the console. */
export interface ListOfOrigin {
  readonly pathname: string
  readonly filter: FilterPayload
  readonly sort: SortPayload
  readonly perPage: number
  /** Its address, which leads back to it. */
  readonly address: string
  /** Whether it is the customers of a partner, on that partner's page. */
  readonly ofPartner: boolean
}

/** Under this name the page of an account carries the address of the list that it was opened from. */
export const from = 'from'

/** Reads an address of a list of accounts of a kind; undefined where it is none, whoever wrote it. */
export function listOfOrigin(address: string | null, kind: AccountKind): ListOfOrigin | undefined {
  const [, pathname = '', partnerId, search = ''] = patterns[kind].exec(address ?? '') ?? []
  if (!pathname) return undefined
  const parameters = new URLSearchParams(search)
  const first = accountLists[resourceOf[kind]].sort
  return {
    pathname,
    filter: {
      ...filterIn(parameters.get('filter')),
      ...(partnerId !== undefined && { partnerId: decodeURIComponent(partnerId) }),
    },
    sort: {
      field: parameters.get('sort') ?? first.field,
      order:
        parameters.get('order') === 'DESC' ? 'DESC' : parameters.has('sort') ? 'ASC' : (first.order ?? 'ASC'),
    },
    perPage: Number(parameters.get('perPage')) || defaultPreferences.choices.rowsPerPage,
    address: `${pathname}?${parameters}`,
    ofPartner: partnerId !== undefined,
  }
}

const patterns = {
  customer: /^(\/customers|\/partners\/([\w-]+)\/show\/customers)(?:\?(.*))?$/,
  partner: /^(\/partners)()(?:\?(.*))?$/,
} as const satisfies Record<AccountKind, RegExp>

function filterIn(text: string | null): FilterPayload {
  try {
    const filter: unknown = JSON.parse(text ?? '{}')
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? filter : {}
  } catch {
    return {}
  }
}

/** The list's address, on the page on which an account stands. */
export function addressOfPage({ address, pathname, perPage }: ListOfOrigin, position: number): string {
  const parameters = new URLSearchParams(address.slice(pathname.length))
  parameters.set('page', String(Math.ceil(position / perPage)))
  return `${pathname}?${parameters}`
}
