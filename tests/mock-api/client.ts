import type { CommandAnswer, CommandResult, Problem, Session } from '#contract'
import { resourceOf } from '#contract'
import type { AccountKind, ActionName } from '#lifecycle'
import { ask, type HttpAnswer } from './http'
import type { Checker } from './openapi/offContract'

export type Headers = Readonly<Record<string, string>>

/** How one range of a list is asked for. */
export interface Wanted {
  readonly filter?: unknown
  readonly sort?: readonly [field: string, order: string]
  readonly range?: readonly [first: number, last: number]
}

export type Row = Readonly<Record<string, unknown>> & { readonly id: string }

/** A client of the API. What it reads is taken for what the contract says; that it is so, the tests prove. */
export interface Client {
  /** Sends exactly this. */
  send(method: string, path: string, headers?: Headers, body?: string | Buffer): Promise<HttpAnswer>
  get(path: string, headers?: Headers): Promise<HttpAnswer>
  post(path: string, body: unknown, headers?: Headers): Promise<HttpAnswer>
  put(path: string, body: unknown, headers?: Headers): Promise<HttpAnswer>
  delete(path: string): Promise<HttpAnswer>
  /** One range of a list, and its Content-Range. */
  list(resource: string, wanted?: Wanted): Promise<{ rows: readonly Row[]; contentRange: string }>
  record(resource: string, id: string): Promise<Row>
  session(): Promise<Session>
  /** Applies an action to accounts and answers what became of each. */
  act(
    kind: AccountKind,
    action: ActionName,
    body: Readonly<Record<string, unknown>>,
    headers?: Headers,
  ): Promise<readonly CommandResult[]>
}

export function client(origin: string, token?: string, check?: Checker): Client {
  const signedIn: Headers = token === undefined ? {} : { Authorization: `Bearer ${token}` }

  const self: Client = {
    send: (method, path, headers = {}, body) =>
      ask(
        origin,
        { method, path, headers: { ...signedIn, ...headers }, ...(body === undefined ? {} : { body }) },
        check,
      ),
    get: (path, headers) => self.send('GET', path, headers),
    post: (path, body, headers) =>
      self.send('POST', path, { 'Content-Type': 'application/json', ...headers }, JSON.stringify(body)),
    put: (path, body, headers) =>
      self.send('PUT', path, { 'Content-Type': 'application/json', ...headers }, JSON.stringify(body)),
    delete: path => self.send('DELETE', path),
    async list(resource, wanted) {
      const answer = await self.get(listPath(resource, wanted))
      expectStatus(answer, 200)
      return { rows: answer.json as Row[], contentRange: String(answer.headers['content-range']) }
    },
    async record(resource, id) {
      const answer = await self.get(`/api/${resource}/${id}`)
      expectStatus(answer, 200)
      return answer.json as Row
    },
    async session() {
      const answer = await self.get('/api/session')
      expectStatus(answer, 200)
      return answer.json as Session
    },
    async act(kind, action, body, headers) {
      const answer = await self.post(actionPath(kind, action), body, headers)
      expectStatus(answer, 200)
      return (answer.json as CommandAnswer).results
    },
  }
  return self
}

export function actionPath(kind: AccountKind, action: string): string {
  return `/api/${resourceOf[kind]}/actions/${action}`
}

/** A list's address in the simple-rest dialect. */
export function listPath(path: string, { filter, sort, range }: Wanted = {}): string {
  const query = new URLSearchParams()
  if (filter !== undefined) query.set('filter', JSON.stringify(filter))
  if (sort !== undefined) query.set('sort', JSON.stringify(sort))
  if (range !== undefined) query.set('range', JSON.stringify(range))
  return query.size > 0 ? `/api/${path}?${query}` : `/api/${path}`
}

/** The problem that an answer carries. */
export function problemIn({ json }: HttpAnswer): Problem {
  return json as Problem
}

function expectStatus({ status, text }: HttpAnswer, expected: number): void {
  if (status !== expected) throw new Error(`answered ${status} instead of ${expected}: ${text}`)
}
