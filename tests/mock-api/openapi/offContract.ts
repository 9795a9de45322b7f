import type { IncomingHttpHeaders } from 'node:http'
import { apiRoot } from '#contract'
import { type OpenApiDocument, openApiDocument } from '#contract/openapi'
import { closed } from './closed'
import { faultsBy } from './faultsBy'
import { operationsOf } from './operationAt'
import { requestFault } from './requestFault'
import { responseFault, unforeseen } from './responseFault'

/** A request and what it was answered, as they went over the wire. */
export interface Exchange {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly status: number
  readonly answered: IncomingHttpHeaders
  readonly text: string
}

/** Says what of an exchange is not as the contract has it; undefined when all of it is, or when it is none of the API's. */
export type Checker = (exchange: Exchange) => string | undefined

/** Checks against the contract of this project. */
export function offContract(exchange: Exchange): string | undefined {
  ours ??= checkerOf(openApiDocument())
  return ours(exchange)
}
let ours: Checker | undefined

/**
 * Checks against a document: the status, the headers and every field of an answer; and that what was carried out had been asked as the
 * document says.
 */
export function checkerOf(open: OpenApiDocument): Checker {
  const document = closed(open)
  const operationAt = operationsOf(document)
  const faultAt = faultsBy(document)

  return exchange => {
    const [, path = '', query = ''] = /^([^?]*)\??(.*)$/s.exec(exchange.path) ?? []
    if (path !== apiRoot && !path.startsWith(`${apiRoot}/`)) return undefined
    const { method, status } = exchange
    const found = operationAt(method, path.slice(apiRoot.length))
    const pointer = found ? `${found.pointer}/responses/${status}` : outside.get(status)
    const fault =
      (pointer === undefined ? unforeseen : responseFault(document, pointer, exchange, faultAt)) ??
      (found && status < 300 ? requestFault(found, { ...exchange, query }, faultAt) : undefined)
    if (fault === undefined) return undefined
    const name = found?.operation.operationId ?? 'nothing of the contract'
    return `Off the contract: ${method} ${path} (${name}), answered ${status}: ${fault}\n${exchange.text.slice(0, 500)}`
  }
}

/** What is answered at places of which the document does not speak. */
const outside: ReadonlyMap<number, string> = new Map([
  [400, '#/components/responses/malformed-request'],
  [404, '#/components/responses/not-found'],
  [405, '#/components/responses/method-not-allowed'],
])
