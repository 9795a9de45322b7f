import type { Json, OpenApiDocument } from '#contract/openapi'
import { resolved } from './closed'
import type { Exchange } from './offContract'

export const unforeseen = 'the contract has no such status here'

type FaultAt = (pointer: string, value: unknown) => string | undefined

/** What of an answer is not as the response at this place of the document has it. */
export function responseFault(
  document: OpenApiDocument,
  pointer: string,
  exchange: Exchange,
  faultAt: FaultAt,
): string | undefined {
  const response = resolved({ $ref: pointer }, document)
  if (response === undefined) return unforeseen
  const { headers, content } = Object(response)
  return headerFault(Object(headers), exchange, faultAt) ?? bodyFault(content, pointer, exchange, faultAt)
}

function headerFault(headers: Json, { answered }: Exchange, faultAt: FaultAt): string | undefined {
  for (const [name, { $ref }] of Object.entries(headers).map(([name, one]) => [name, Object(one)] as const)) {
    const value = answered[name.toLowerCase()]
    if (value === undefined) return `the header ${name} is missing`
    const fault = faultAt(`${$ref}/schema`, value)
    if (fault) return `the header ${name} is ${value}: ${fault}`
  }
  return undefined
}

function bodyFault(
  content: Json | undefined,
  pointer: string,
  { method, answered, text }: Exchange,
  faultAt: FaultAt,
): string | undefined {
  if (method === 'HEAD') return text === '' ? undefined : 'an answer to HEAD has no body'
  if (!content) return text === '' ? undefined : 'it has a body'
  const [type = ''] = String(answered['content-type']).split(';')
  if (!(type in content)) return `it comes as ${type}`
  if (!type.endsWith('json')) return undefined
  return faultAt(`${pointer}/content/${type.replace('/', '~1')}/schema`, JSON.parse(text))
}
