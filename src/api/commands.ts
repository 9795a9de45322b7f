import type { FilterPayload, SortPayload } from 'react-admin'
import {
  apiRoot,
  type Catalog,
  type CommandAnswer,
  type OperatorRecord,
  resourceOf,
  type Session,
} from '#contract'
import type { AccountKind, ActionChange, ActionName } from '#lifecycle'
import { askAsAnybody, httpClient } from './httpClient'

/** One request of a lifecycle action. `revisions` gives, by id, the revision on which the operator decided. */
export interface ActRequest<Name extends ActionName> {
  readonly action: Name
  readonly ids: readonly string[]
  readonly change: ActionChange[Name]
  readonly dryRun?: boolean
  readonly revisions?: Readonly<Record<string, number>>
}

export interface ActOptions {
  /** The same key again answers the same outcomes, with no second effect. */
  readonly idempotencyKey: string
  readonly signal?: AbortSignal
}

export interface ListSelection {
  readonly filter: FilterPayload
  readonly sort: SortPayload
}

/** The domain's verbs. What the API answers is trusted from here on: console and API are built on one contract. */
export const commands = {
  /** Asks for one action on up to 1,000 accounts, as one atomic request. */
  async act<Name extends ActionName>(
    kind: AccountKind,
    { action, ids, change, dryRun, revisions }: ActRequest<Name>,
    { idempotencyKey, signal }: ActOptions,
  ): Promise<CommandAnswer> {
    const { json } = await httpClient(`${apiRoot}/${resourceOf[kind]}/actions/${action}`, {
      method: 'POST',
      headers: new Headers({ Accept: 'application/json', 'Idempotency-Key': idempotencyKey }),
      body: JSON.stringify({ ids, ...change, dryRun, revisions }),
      ...(signal && { signal }),
    })
    return json as CommandAnswer
  },

  /** The ids of all that match, at most 10,000, and how many match. */
  async ids(resource: string, selection: ListSelection): Promise<{ ids: string[]; total: number }> {
    const { json, headers } = await httpClient(`${apiRoot}/${resource}/ids?${listQuery(selection)}`)
    const ids = json as string[]
    const total = Number(headers.get('Content-Range')?.split('/').at(-1) ?? ids.length)
    return { ids, total }
  },

  /** All that matches as CSV, one snapshot. */
  async csv(resource: string, selection: ListSelection, columns: readonly string[]): Promise<string> {
    const query = listQuery(selection)
    query.set('columns', columns.join(','))
    const { body } = await httpClient(`${apiRoot}/${resource}?${query}`, {
      headers: new Headers({ Accept: 'text/csv' }),
    })
    return body
  },

  /** The names of SKUs and add-ons. */
  async catalog(): Promise<Catalog> {
    const { json } = await httpClient(`${apiRoot}/catalog`)
    return json as Catalog
  },

  /** Who is signed in, what day it is, and the rules in force. */
  async session(): Promise<Session> {
    const { json } = await httpClient(`${apiRoot}/session`)
    return json as Session
  },

  /** Who can sign in. */
  async operators(): Promise<OperatorRecord[]> {
    const { json } = await askAsAnybody(`${apiRoot}/operators`)
    return json as OperatorRecord[]
  },
}

export type PartnerAppCommands = typeof commands

function listQuery({ filter, sort }: ListSelection): URLSearchParams {
  return new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify([sort.field, sort.order]),
  })
}
