import type { RequestHandler, Response } from 'express'
import { apiRoot, lastParts, type Operation, operations } from '#contract'
import { fault, ProblemError } from '../problemError'

/** Which operation of the contract a request asks for, with the parts of its path that stand for something. */
export interface Route {
  readonly operation: Operation
  readonly params: Readonly<Record<string, string>>
}

/** Lets through what the contract has, by its own method and path, and nothing else: no override, no way around. */
export function allowList(): RequestHandler {
  const routes = Object.entries(operations).map(([name, [method, path]]) => ({
    // The table's keys are the operations.
    operation: name as Operation,
    method,
    segments: segmentsOf(`${apiRoot}${path}`),
    lastParts: new Map<string, readonly string[]>(Object.entries(lastParts)).get(name),
  }))
  const alike = new Map<string, typeof routes>()
  for (const route of routes) {
    const start = startOf(route.segments)
    alike.set(start, [...(alike.get(start) ?? []), route])
  }
  return (request, response, next) => {
    const segments = segmentsOf(pathOf(request.originalUrl))
    const there = (alike.get(startOf(segments)) ?? []).flatMap(route => {
      const params = match(route.segments, segments)
      return params && (route.lastParts?.includes(segments.at(-1) ?? '') ?? true) ? { ...route, params } : []
    })
    const route = there.find(({ method }) => method === (request.method === 'HEAD' ? 'GET' : request.method))
    if (route) {
      response.locals['route'] = { operation: route.operation, params: route.params }
      return next()
    }
    if (there.length === 0) throw fault('not-found', 'The API has nothing at this path.')
    const allow = [
      ...new Set(there.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : method))),
    ].join(', ')
    const { problem } = fault(
      'method-not-allowed',
      `${request.method} is not possible here; there is ${allow}.`,
    )
    throw new ProblemError(problem, { Allow: allow })
  }
}

/** The route that the allow-list found. */
export function routeOf(response: Response): Route {
  return response.locals['route']
}

export function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? url
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1)
}

/** What paths have in common that are looked at together: how many parts they have, and the first below the root, which never stands for something. */
function startOf(segments: readonly string[]): string {
  return `${segments.length} ${segments[1]}`
}

/** A literal path comes before one with a parameter: `/customers/ids` is no customer. */
function match(pattern: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (!pattern.every((part, index) => part === segments[index] || part.startsWith(':'))) return undefined
  const parameters = pattern.flatMap((part, index) =>
    part.startsWith(':') ? [[part.slice(1), decoded(segments[index] ?? '')] as const] : [],
  )
  return Object.fromEntries(parameters)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw fault('malformed-request', 'The path holds a % that stands for no character.')
  }
}
