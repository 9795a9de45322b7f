import type { SortPayload } from 'react-admin'
import { defaultPreferences, resourceOf, type ViewFilter, viewColumns } from '#contract'
import type { AccountKind } from '#lifecycle'
import { firstSort } from '../list/sortOfView'
import { type ListView, readAddress } from '../list/view/listView'

/** The list that an account's page was opened from: what stands in it, in which order, and where it stands in the console. */
export interface ListOfOrigin {
  readonly pathname: string
  readonly filter: ViewFilter
  readonly sort: SortPayload
  readonly perPage: number
  /** Its address, which leads back to it. */
  readonly address: string
  /** Whether it is the customers of a partner, on that partner's page. */
  readonly ofPartner: boolean
}

/** Reads an address of a list of accounts of a kind; undefined where it is none, whoever wrote it. What cannot be read of it says nothing. */
export function listOfOrigin(address: string | null, kind: AccountKind): ListOfOrigin | undefined {
  const { pathname, partnerId, search = '' } = patterns[kind].exec(address ?? '')?.groups ?? {}
  if (pathname === undefined) return undefined
  const list = resourceOf[kind]
  const read = readAddress(search, viewColumns(list))
  const { filter = {}, sort, perPage }: Partial<ListView> = read.ok ? read.said : {}
  const ofPartner = partnerId !== undefined
  return {
    pathname,
    filter: ofPartner ? { ...filter, partnerId } : filter,
    sort: sort ?? firstSort(list, filter),
    perPage: perPage ?? defaultPreferences.choices.rowsPerPage,
    address: `${pathname}?${new URLSearchParams(search)}`,
    ofPartner,
  }
}

const patterns = {
  customer:
    /^(?<pathname>\/customers|\/partners\/(?<partnerId>[\w-]+)\/show\/customers)(?:\?(?<search>.*))?$/,
  partner: /^(?<pathname>\/partners)(?:\?(?<search>.*))?$/,
} as const satisfies Record<AccountKind, RegExp>

/** The list's address, on the page on which an account stands. */
export function addressOfPage({ address, pathname, perPage }: ListOfOrigin, position: number): string {
  const parameters = new URLSearchParams(address.slice(pathname.length))
  parameters.set('page', String(Math.ceil(position / perPage)))
  return `${pathname}?${parameters}`
}
