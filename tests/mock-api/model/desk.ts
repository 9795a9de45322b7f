import { actorOf, operations } from '#contract'
import { publicOperations, signedInOperations } from '../../../mock-api/operations'
import type { Asked } from '../../../mock-api/operations/operation'
import { operatorRecord } from '../../../mock-api/operator'
import { ProblemError } from '../../../mock-api/problemError'
import type { Client } from '../client'
import type { Api } from '../server'

/** Where the backend is asked. `by` is an operator’s id, or null for the visitor of a link. */
export type Desk = (
  by: string | null,
  method: 'GET' | 'POST',
  path: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: unknown }>

/** As a browser asks it. */
export function overHttp(api: Api): Desk {
  const clients = new Map<string, Client>()
  const clientOf = async (by: string) => {
    const client = clients.get(by) ?? (await api.signIn(by))
    clients.set(by, client)
    return client
  }
  return async (by, method, path, body) => {
    const client = by === null ? api.anybody : await clientOf(by)
    const answer = await (method === 'GET' ? client.get(`/api${path}`) : client.post(`/api${path}`, body))
    return { status: answer.status, body: answer.json }
  }
}

/** Its operations, without the way there: for the many commands that are to be compared. */
export function inProcess({ backend }: Api): Desk {
  return async (by, method, path, body) => {
    const { operation, params } = routeOf(method, path)
    const asked: Asked = {
      ...{ method, path, params, body, query: {} },
      acceptsCsv: false,
      idempotencyKey: undefined,
      ifMatch: undefined,
    }
    try {
      // The routes lead to operations, and all of them are asked alike.
      if (by === null) return bodyOf(await publicOperations[operation as 'activate'](asked, backend))
      const operator = await operatorRecord(backend.store, by)
      const signedIn = { sessionId: '', operator, actor: actorOf(operator) }
      return bodyOf(await signedInOperations[operation as 'session'](asked, signedIn, backend))
    } catch (error) {
      if (error instanceof ProblemError) return { status: error.problem.status, body: error.problem }
      throw error
    }
  }
}

/** What is answered is JSON, here too. */
function bodyOf({ status, body }: { readonly status: number; readonly body?: unknown }) {
  return { status, body: JSON.parse(JSON.stringify(body ?? null)) }
}

function routeOf(method: string, path: string) {
  const segments = path.split('/')
  for (const [operation, [knownMethod, knownPath]] of Object.entries(operations)) {
    const known = knownPath.split('/')
    const fits = known.every((part, index) => part.startsWith(':') || part === segments[index])
    if (knownMethod !== method || known.length !== segments.length || !fits) continue
    const params = known.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), segments[index] ?? '']] : [],
    )
    return { operation, params: Object.fromEntries(params) }
  }
  throw new Error(`there is no ${method} ${path}`)
}
