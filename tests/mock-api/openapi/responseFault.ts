import type { Json } from '#contract/openapi'
import type { HttpAnswer } from '../http'
import { resolved } from './closed'
import type { FaultAt } from './faultsBy'

interface Answered {
  readonly method: string
  readonly answer: HttpAnswer
}

export const unforeseen = 'the contract has no such status here'

/** What of an answer is not as the response at a place of the document has it. */
export function responseFault(
  document: Json,
  pointer: string,
  answered: Answered,
  faultAt: FaultAt,
): string | undefined {
  const response = resolved({ $ref: pointer }, document)
  if (response === undefined) return unforeseen
  const { headers, content } = Object(response)
  return (
    headerFault(Object(headers), document, answered, faultAt) ??
    bodyFault(content, pointer, answered, faultAt)
  )
}

function headerFault(
  headers: object,
  document: Json,
  { answer }: Answered,
  faultAt: FaultAt,
): string | undefined {
  for (const [name, { $ref }] of Object.entries(headers)) {
    const value = answer.headers[name.toLowerCase()]
    if (value === undefined) {
      if (!Object(resolved({ $ref }, document)).required) continue
      return `the header ${name} is missing`
    }
    const fault = faultAt(`${$ref}/schema`, value)
    if (fault) return `the header ${name} is ${value}: ${fault}`
  }
  return undefined
}

function bodyFault(
  content: Json | undefined,
  pointer: string,
  { method, answer }: Answered,
  faultAt: FaultAt,
): string | undefined {
  if (method === 'HEAD' || !content) return answer.text === '' ? undefined : 'it has a body'
  const [type = ''] = String(answer.headers['content-type']).split(';')
  if (!Object.hasOwn(content, type)) return `it comes as ${type}`
  return type.endsWith('json')
    ? faultAt(`${pointer}/content/${type.replace('/', '~1')}/schema`, answer.json)
    : undefined
}
