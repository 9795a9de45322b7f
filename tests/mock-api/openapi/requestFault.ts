import type { Json } from '#contract/openapi'
import type { Found } from './operationAt'

/** What of a request is read by a schema of the document. */
interface Asked {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | undefined
  readonly query: string
}

type FaultAt = (pointer: string, value: unknown) => string | undefined

/** What of a request that was carried out had not been asked as the document says. */
export function requestFault(
  { operation, pointer }: Found,
  asked: Asked,
  faultAt: FaultAt,
): string | undefined {
  const places = new Map(operation.parameters.map((one, index) => [`${one.in} ${one.name}`, index]))
  for (const [name, value] of new URLSearchParams(asked.query)) {
    const index = places.get(`query ${name}`)
    const parameter = index === undefined ? undefined : operation.parameters[index]
    if (!parameter) return `it took the query parameter ${name}, which is not in the contract`
    const at = `${pointer}/parameters/${index}`
    const fault = parameter.content
      ? faultAt(`${at}/content/application~1json/schema`, JSON.parse(value))
      : faultAt(`${at}/schema`, parameter.style === 'form' ? value.split(',') : value)
    if (fault) return `it took ${name}=${value}: ${fault}`
  }
  const given = new Map(Object.entries(asked.headers).map(([name, value]) => [name.toLowerCase(), value]))
  for (const [index, { name, required, ...parameter }] of operation.parameters.entries()) {
    const value = given.get(name.toLowerCase())
    if (parameter.in !== 'header' || (value === undefined && !required)) continue
    const fault = faultAt(`${pointer}/parameters/${index}/schema`, value)
    if (fault) return `it took ${name} ${value}: ${fault}`
  }
  return bodyFault(operation.requestBody, asked.body, value =>
    faultAt(`${pointer}/requestBody/content/application~1json/schema`, value),
  )
}

function bodyFault(
  expected: { readonly required: boolean; readonly content: Json } | undefined,
  body: string | undefined,
  faultIn: (value: unknown) => string | undefined,
): string | undefined {
  if (!expected) return undefined
  if (!body) return expected.required ? 'it took a request without a body' : undefined
  const fault = faultIn(JSON.parse(body))
  return fault && `it took a body that is not in the contract: ${fault}`
}
