import { apiRoot } from '#contract'
import type { OpenApiDocument } from '#contract/openapi'
import type { HttpAnswer, HttpRequest } from '../http'
import { checkerOf } from '../openapi/offContract'
import type { Judged } from './judge'
import { saidInWords } from './saidInWords'

/** What an answer came to: what is wrong with it, and for which of the reasons told in words a valid request was refused. */
export interface Held {
  readonly faults: readonly string[]
  readonly inWords: readonly string[]
}

/** Holds answers against the document, whoever asked and whatever for. */
export function holder(document: OpenApiDocument) {
  const offContract = checkerOf(document)

  return (asked: HttpRequest, answer: HttpAnswer, { verdict, why, found }: Judged, isLive: boolean): Held => {
    const { status } = answer
    const faults: string[] = []
    const inWords: string[] = []
    if (status >= 500) faults.push(`answered ${status}`)
    faults.push(...alwaysHeld(answer))
    const isOurs = asked.path.startsWith(`${apiRoot}/`)
    if (isOurs) {
      const fault = attempt(() => offContract(verdict === 'odd' ? withoutBody(asked) : asked, answer))
      // Of a body that is packed the document says nothing; that it was taken is for the judge.
      if (fault !== undefined && !(verdict === 'odd' && /without a body|body that is not in/.test(fault)))
        faults.push(fault)
    } else if (!isHarmless(asked, answer)) faults.push(`answered ${status} outside the API`)
    if (verdict === 'nothing' && isOurs && status < 400)
      faults.push(`answered ${status} where there is nothing`)
    if (verdict === 'broken' && (status < 400 || status >= 500)) faults.push(`took a broken request (${why})`)
    const operation = found?.operation
    const isPublic = operation?.security?.length === 0
    if (found && !isPublic && !isLive && status < 400) faults.push('answered somebody who is not signed in')
    if (verdict === 'valid' && operation) {
      if (isLive && status === 401) faults.push('took a live session for a dead one')
      if (status === 413 || status === 415) faults.push(`refused a valid request with ${status}`)
      for (const [field, message] of refusedFor(answer)) {
        const known = saidInWords(operation.operationId, field, message)
        if (known === undefined) faults.push(`refused a valid request: ${field} ${message}`)
        else inWords.push(known)
      }
    }
    return { faults, inWords }
  }
}

/** What holds for every answer, wherever it comes from. */
function alwaysHeld({ status, headers, text }: HttpAnswer): readonly string[] {
  const faults: string[] = []
  if (headers['x-powered-by'] !== undefined) faults.push('it has X-Powered-By')
  if (headers['x-content-type-options'] !== 'nosniff') faults.push('it has no nosniff')
  if (Object.keys(headers).some(name => name.startsWith('access-control-')))
    faults.push('it gives another origin permission')
  if (/(\n|\\n)\s*at .+:\d+:\d+|node_modules|file:\/\/\//.test(text)) faults.push('it shows a stack')
  if (status >= 400 && text !== '') {
    const problem = attempt(() => Object(JSON.parse(text)))
    if (typeof problem === 'string') faults.push(`it is no problem: ${problem}`)
    else if (problem.requestId === undefined || problem.requestId !== headers['x-request-id'])
      faults.push('its request id is not that of its header')
    else if (problem.status !== status) faults.push(`it says ${problem.status} and is ${status}`)
  }
  return faults
}

/** Outside the API there is the console's page, its files, the way to a folder's page within it, or a problem. */
function isHarmless({ method }: HttpRequest, { status, headers, text }: HttpAnswer): boolean {
  if (status >= 400) return true
  if (method !== 'GET' && method !== 'HEAD') return false
  if (status === 301) return /^\/(?!\/)/.test(String(headers.location))
  return (
    /^(text\/html|text\/javascript|application\/javascript)/.test(String(headers['content-type'])) &&
    !text.includes('a secret')
  )
}

/** For what of a request it was refused, and the sentences. */
function refusedFor(answer: HttpAnswer): readonly (readonly [field: string, message: string])[] {
  if ((answer.status !== 400 && answer.status !== 422) || answer.text === '') return []
  const { reason, errors, parameter, detail } = Object(answer.json)
  if (reason === 'idempotency-key-reused') return []
  if (reason === 'invalid-fields')
    return Object.entries(Object(errors)).map(([field, message]) => [field, String(message)])
  if (reason === 'malformed-query') return [[String(parameter), String(detail)]]
  return [[/^If-Match/.test(detail) ? 'If-Match' : reason, String(detail)]]
}

function withoutBody({ method, path, headers }: HttpRequest): HttpRequest {
  return { method, path, ...(headers && { headers }) }
}

function attempt<Value>(work: () => Value): Value | string {
  try {
    return work()
  } catch (error) {
    return String(error)
  }
}
