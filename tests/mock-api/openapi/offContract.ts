import { apiRoot } from '#contract'
import { type OpenApiDocument, openApiDocument } from '#contract/openapi'
import type { HttpAnswer, HttpRequest } from '../http'
import { closed } from './closed'
import { faultsBy } from './faultsBy'
import { operationsOf } from './operationAt'
import { requestFault } from './requestFault'
import { responseFault, unforeseen } from './responseFault'

/** Says what of an answer is not as the contract has it; undefined when all of it is, or when the request is none of the API's. */
export type Checker = (asked: HttpRequest, answer: HttpAnswer) => string | undefined

/** Checks against the contract of this project. */
export const offContract: Checker = (asked, answer) => {
  ours ??= checkerOf(openApiDocument())
  return ours(asked, answer)
}
let ours: Checker | undefined

/**
 * Checks against a document: the status, the headers and every field of an answer; and that what was carried out had been asked as the
 * document says. No answer may have a field more, unless the document is given as it stands.
 */
export function checkerOf(open: OpenApiDocument, document = closed(open)): Checker {
  const operationAt = operationsOf(document)
  const faultAt = faultsBy(document)

  return (asked, answer) => {
    const { method } = asked
    const { status } = answer
    // A query keeps its question mark: without one, a second would be taken for it.
    const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(asked.path) ?? []
    if (path !== apiRoot && !path.startsWith(`${apiRoot}/`)) return undefined
    const found = operationAt(method, path.slice(apiRoot.length))
    const pointer =
      before.get(status) ?? (found ? `${found.pointer}/responses/${status}` : outside.get(status))
    const fault =
      (pointer === undefined ? unforeseen : responseFault(document, pointer, { method, answer }, faultAt)) ??
      (found && status < 300 ? requestFault(found, asked, query, faultAt) : undefined)
    if (fault === undefined) return undefined
    const name = found?.operation.operationId ?? 'nothing of the contract'
    return `Off the contract: ${method} ${path} (${name}), answered ${status}: ${fault}\n${answer.text.slice(0, 500)}`
  }
}

/** What is answered before anybody knows what is asked for. */
const before: ReadonlyMap<number, string> = new Map([
  [408, '#/components/responses/request-timeout'],
  [431, '#/components/responses/headers-too-large'],
])

/** What is answered at places of which the document does not speak. */
const outside: ReadonlyMap<number, string> = new Map([
  [400, '#/components/responses/malformed-request'],
  [404, '#/components/responses/not-found'],
  [405, '#/components/responses/method-not-allowed'],
])
