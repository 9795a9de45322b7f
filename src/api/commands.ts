import type { FilterPayload } from 'react-admin'
import {
  type ActivationRecord,
  apiRoot,
  type Catalog,
  type DemoClock,
  type DemoEdition,
  type DemoStart,
  type EventActor,
  type OperatorRecord,
  type PendingRecord,
  type Preferences,
  type Session,
  type Summary,
} from '#contract'
import type { EditionId, VisitorStep } from '#lifecycle'
import { askAsAnybody, type HttpAnswer, httpClient, httpStream } from './httpClient'
import type {
  ActAnswer,
  ActOptions,
  ActRequest,
  AddRequest,
  ClockRequest,
  CsvAnswer,
  CsvForm,
  KeptPreferences,
  ListSelection,
} from './requests'

/** The domain's verbs. What the API answers is trusted from here on: console and API are built on one contract. */
export const commands = {
  /** Asks for one action on up to 1,000 accounts, as one atomic request. */
  async act(
    resource: 'customers' | 'partners' | 'pending',
    { action, ids, change, dryRun, revisions }: ActRequest,
    { idempotencyKey, signal }: ActOptions,
  ): Promise<ActAnswer> {
    const { json } = await httpClient(`${apiRoot}/${resource}/actions/${action}`, {
      method: 'POST',
      headers: new Headers({ Accept: 'application/json', 'Idempotency-Key': idempotencyKey }),
      body: JSON.stringify({ ids, ...change, dryRun, revisions }),
      ...(signal && { signal }),
    })
    return json as ActAnswer
  },

  /** Adds a customer or a partner, which is pending until its onboarding is finished. */
  async add(request: AddRequest, { idempotencyKey, signal }: ActOptions): Promise<PendingRecord> {
    const { json } = await httpClient(`${apiRoot}/pending`, {
      method: 'POST',
      headers: new Headers({ Accept: 'application/json', 'Idempotency-Key': idempotencyKey }),
      body: JSON.stringify(request),
      ...(signal && { signal }),
    })
    return json as PendingRecord
  },

  /** The ids of all that match, at most 10,000, and how many match. */
  async ids(resource: string, selection: ListSelection): Promise<{ ids: string[]; total: number }> {
    const { json, headers } = await httpClient(`${apiRoot}/${resource}/ids?${listQuery(selection)}`)
    const ids = json as string[]
    return { ids, total: totalIn(headers) ?? ids.length }
  },

  /** All that matches as CSV, one snapshot, as it comes. */
  async csv(
    resource: string,
    selection: ListSelection,
    { columns, separator }: CsvForm,
    signal: AbortSignal,
  ): Promise<CsvAnswer> {
    const query = listQuery(selection)
    query.set('columns', columns.join(','))
    query.set('separator', separator)
    const { headers, body } = await httpStream(`${apiRoot}/${resource}?${query}`, 'text/csv', signal)
    return { total: totalIn(headers) ?? 0, body: body ?? new Blob().stream() }
  },

  /** The names of SKUs and add-ons. */
  async catalog(): Promise<Catalog> {
    const { json } = await httpClient(`${apiRoot}/catalog`)
    return json as Catalog
  },

  /** The dashboard's numbers and series. */
  async summary(): Promise<Summary> {
    const { json } = await httpClient(`${apiRoot}/summary`)
    return json as Summary
  },

  /** Who has acted on the accounts that the operator sees, or of these on the ones that a filter means. */
  async eventActors(filter: FilterPayload): Promise<EventActor[]> {
    const query = new URLSearchParams({ filter: JSON.stringify(filter) })
    const { json } = await httpClient(`${apiRoot}/events/actors?${query}`)
    return json as EventActor[]
  },

  /** Who is signed in, what day it is, and the rules in force. */
  async session(): Promise<Session> {
    const { json } = await httpClient(`${apiRoot}/session`)
    return json as Session
  },

  /** What the operator keeps for itself: saved views and choices. */
  async preferences(): Promise<KeptPreferences> {
    return keptPreferences(await httpClient(`${apiRoot}/preferences`))
  },

  /** Keeps preferences in place of those under a tag. They are refused when others stand there by now. */
  async keepPreferences(preferences: Preferences, etag: string): Promise<KeptPreferences> {
    return keptPreferences(
      await httpClient(`${apiRoot}/preferences`, {
        method: 'PUT',
        headers: new Headers({ Accept: 'application/json', 'If-Match': etag }),
        body: JSON.stringify(preferences),
      }),
    )
  },

  /** Who can sign in. */
  async operators(): Promise<OperatorRecord[]> {
    const { json } = await askAsAnybody(`${apiRoot}/operators`)
    return json as OperatorRecord[]
  },

  /** A demo's day, and what the calendar did by itself on the clock's last move. */
  async clock(): Promise<DemoClock> {
    const { json } = await httpClient(`${apiRoot}/demo/clock`)
    return json as DemoClock
  },

  /** Moves a demo's clock forward; the calendar does what falls on the days between. */
  async moveClock(request: ClockRequest, signal: AbortSignal): Promise<DemoClock> {
    return (await post('/demo/clock', request, signal)) as DemoClock
  },

  /** Brings a demo back to where it started: its accounts, its day, its edition. */
  async startOver(signal: AbortSignal): Promise<DemoStart> {
    return (await post('/demo/reset', {}, signal)) as DemoStart
  },

  /** Puts another edition of the rules in force. */
  async switchEdition(edition: EditionId, signal: AbortSignal): Promise<DemoEdition> {
    return (await post('/demo/edition', { edition }, signal)) as DemoEdition
  },

  /** What the visitor of an activation link may know. Asking changes nothing, and says nothing of who is signed in. */
  async activation(token: string, signal: AbortSignal): Promise<ActivationRecord> {
    const { json } = await askAsAnybody(activationOf(token), { signal })
    return json as ActivationRecord
  },

  /** A step of the visitor of an activation link. The same step again is answered as if it were the first time. */
  async takeStep(
    token: string,
    step: VisitorStep['step'],
    body: { readonly account?: string },
    signal: AbortSignal,
  ): Promise<ActivationRecord> {
    const { json } = await askAsAnybody(`${activationOf(token)}/${step}`, {
      method: 'POST',
      body: JSON.stringify(body),
      signal,
    })
    return json as ActivationRecord
  },
}

export type PartnerAppCommands = typeof commands

async function post(path: string, body: object, signal: AbortSignal): Promise<unknown> {
  const { json } = await httpClient(`${apiRoot}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    signal,
  })
  return json
}

function keptPreferences({ json, headers }: HttpAnswer): KeptPreferences {
  return { preferences: json as Preferences, etag: headers.get('ETag') ?? '' }
}

/** How many there are in all, as a list's range says it. */
function totalIn(headers: Headers): number | undefined {
  const total = headers.get('Content-Range')?.split('/').at(-1)
  return total === undefined ? undefined : Number(total)
}

function listQuery({ filter, sort }: ListSelection): URLSearchParams {
  return new URLSearchParams({
    filter: JSON.stringify(filter),
    sort: JSON.stringify([sort.field, sort.order]),
  })
}

function activationOf(token: string): string {
  return `${apiRoot}/activations/${encodeURIComponent(token)}`
}
