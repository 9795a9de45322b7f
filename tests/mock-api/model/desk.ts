import type { Request, Response } from 'express'
import { operations } from '#contract'
import { authenticate, signedInOf } from '../../../mock-api/middlewares/authenticate'
import { publicOperations, signedInOperations } from '../../../mock-api/operations'
import type { Asked } from '../../../mock-api/operations/operation'
import { ProblemError } from '../../../mock-api/problemError'
import { type Client, client } from '../client'
import type { Api } from '../server'

/** What is sent. `by` is an operator’s id, or null for the visitor of a link. */
export interface Letter {
  readonly by: string | null
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: unknown
  readonly query?: Readonly<Record<string, string>>
  readonly csv?: boolean
  readonly key?: string | undefined
  readonly ifMatch?: string | undefined
}

export interface Answered {
  readonly status: number
  /** JSON, or the text of an export. */
  readonly body: unknown
  /** `customers 0-9/20` */
  readonly contentRange: string
  readonly etag: string
}

/** Where the backend is asked; operators sign in when they first come. */
export interface Desk {
  ask(letter: Letter): Promise<Answered>
  /** Signs an operator out; answers the statuses of that, and of what the dead token then gets. */
  signOut(by: string): Promise<readonly number[]>
}

/** As a browser asks it. */
export function overHttp(api: Api): Desk {
  const tokens = tokensOf(api)
  const send = async (asker: Client, { method, path, body, query, csv, key, ifMatch }: Letter) => {
    const headers = {
      ...(csv && { Accept: 'text/csv' }),
      ...(key !== undefined && { 'Idempotency-Key': key }),
      ...(ifMatch !== undefined && { 'If-Match': ifMatch }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    }
    const search = query ? `?${new URLSearchParams(query)}` : ''
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const {
      status,
      text,
      headers: answered,
    } = await asker.send(method, `/api${path}${search}`, headers, sent)
    const isText = csv && status === 200
    return {
      status,
      body: isText ? text : text === '' ? null : JSON.parse(text),
      contentRange: String(answered['content-range']),
      etag: String(answered.etag),
    }
  }
  const clientOf = async (by: string | null) =>
    by === null ? api.anybody : client(api.url, await tokens.of(by))
  return {
    ask: async letter => send(await clientOf(letter.by), letter),
    async signOut(by) {
      const leaving = await clientOf(by)
      tokens.forget(by)
      const [left, after] = [await leaving.delete('/api/session'), await leaving.get('/api/session')]
      return [left.status, after.status]
    },
  }
}

function tokensOf(api: Api) {
  const tokens = new Map<string, string>()
  return {
    forget: (by: string) => tokens.delete(by),
    async of(by: string): Promise<string> {
      const known = tokens.get(by)
      if (known !== undefined) return known
      const letter = { ...asked('POST', '/session'), body: { operatorId: by } }
      // The contract’s answer to a sign-in.
      const { token } = (await publicOperations.signIn(letter, api.backend)).body as { token: string }
      tokens.set(by, token)
      return token
    },
  }
}

/** Its operations, and who may come to them, without the way there: for the many requests that are to be compared. */
export function inProcess(api: Api): Desk {
  const { backend } = api
  const tokens = tokensOf(api)
  const known = authenticate(backend)
  const send = async (token: string | null, letter: Letter): Promise<Answered> => {
    const { method, path } = letter
    const { operation, params } = routeOf(method, path)
    const { body, query = {}, csv: acceptsCsv = false, key: idempotencyKey, ifMatch } = letter
    const request: Asked = { method, path, params, body, query, acceptsCsv, idempotencyKey, ifMatch }
    try {
      // The routes lead to operations, and all of them are asked alike.
      if (token === null) return plain(await publicOperations[operation as 'activate'](request, backend))
      const signedIn = await signedInBy(token, operation)
      return plain(await signedInOperations[operation as 'session'](request, signedIn, backend))
    } catch (error) {
      if (error instanceof ProblemError) return plain({ status: error.problem.status, body: error.problem })
      throw error
    }
  }
  const signedInBy = async (token: string, operation: string) => {
    // Of a request and its response it reads nothing else.
    const request = { get: () => `Bearer ${token}` } as unknown as Request
    const response = { locals: { route: { operation } } } as unknown as Response
    await new Promise<void>((resolve, reject) =>
      known(request, response, error => (error ? reject(error) : resolve())),
    )
    return signedInOf(response)
  }
  return {
    ask: async letter => send(letter.by === null ? null : await tokens.of(letter.by), letter),
    async signOut(by) {
      const token = await tokens.of(by)
      tokens.forget(by)
      const left = await send(token, { by, method: 'DELETE', path: '/session' })
      const after = await send(token, { by, method: 'GET', path: '/session' })
      return [left.status, after.status]
    },
  }
}

function asked(method: string, path: string): Asked {
  const nothing = { params: {}, body: undefined, query: {}, idempotencyKey: undefined, ifMatch: undefined }
  return { method, path, acceptsCsv: false, ...nothing }
}

/** What is answered: records, or lines. */
function plain({
  status,
  body,
  records,
  lines,
  headers = {},
}: Awaited<ReturnType<typeof signedInOperations.session>>) {
  return {
    status,
    body: lines ? [...lines].join('') : (records ?? body),
    contentRange: String(headers['Content-Range']),
    etag: String(headers['ETag']),
  }
}

const routes = Object.entries(operations).map(([operation, [method, path]]) => ({
  ...{ operation, method, parts: path.split('/') },
}))

function routeOf(method: string, path: string) {
  const segments = path.split('/')
  const route = routes.find(
    ({ method: known, parts }) =>
      known === method &&
      parts.length === segments.length &&
      parts.every((part, index) => part.startsWith(':') || part === segments[index]),
  )
  if (!route) throw new Error(`there is no ${method} ${path}`)
  const params = route.parts.flatMap((part, index) =>
    part.startsWith(':') ? [[part.slice(1), segments[index] ?? '']] : [],
  )
  return { operation: route.operation, params: Object.fromEntries(params) }
}
