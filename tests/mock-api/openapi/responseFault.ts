import type { Json } from '#contract/openapi'
import type { HttpAnswer } from '../http'
import type { FaultAt } from './faultsBy'

interface Answered {
  readonly method: string
  readonly answer: HttpAnswer
}

/** What of an answer is not as the document's response, which stands at `pointer`, has it. */
export function responseFault(
  response: unknown,
  pointer: string,
  answered: Answered,
  faultAt: FaultAt,
): string | undefined {
  const { headers, content } = Object(response)
  return headerFault(Object(headers), answered, faultAt) ?? bodyFault(content, pointer, answered, faultAt)
}

function headerFault(headers: object, { answer }: Answered, faultAt: FaultAt): string | undefined {
  for (const [name, { $ref }] of Object.entries(headers)) {
    const value = answer.headers[name.toLowerCase()]
    if (value === undefined) return `the header ${name} is missing`
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
