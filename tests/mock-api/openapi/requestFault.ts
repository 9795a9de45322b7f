import type { HttpRequest } from '../http'
import type { FaultAt } from './faultsBy'
import type { Found } from './operationAt'

/** What of a request that was carried out had not been asked as the document says. */
export function requestFault(
  found: Found,
  { headers = {}, body }: HttpRequest,
  query: string,
  faultAt: FaultAt,
): string | undefined {
  return (
    queryFault(found, query, faultAt) ??
    headerFault(found, headers, faultAt) ??
    bodyFault(found, body?.toString() ?? '', faultAt)
  )
}

function queryFault({ operation, pointer }: Found, query: string, faultAt: FaultAt): string | undefined {
  for (const [name, value] of new URLSearchParams(query)) {
    const index = operation.parameters.findIndex(one => one.in === 'query' && one.name === name)
    const parameter = operation.parameters[index]
    if (!parameter) return `it took the query parameter ${name}, which is not in the contract`
    const at = `${pointer}/parameters/${index}`
    const fault = parameter.content
      ? faultAt(`${at}/content/application~1json/schema`, JSON.parse(value))
      : faultAt(`${at}/schema`, parameter.style === 'form' ? value.split(',') : value)
    if (fault) return `it took ${name}=${value}: ${fault}`
  }
  return undefined
}

function headerFault(
  { operation, pointer }: Found,
  headers: NonNullable<HttpRequest['headers']>,
  faultAt: FaultAt,
): string | undefined {
  const given = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  for (const [index, { name, required, ...parameter }] of operation.parameters.entries()) {
    const value = given.get(name.toLowerCase())
    if (parameter.in !== 'header' || (value === undefined && !required)) continue
    const fault = faultAt(`${pointer}/parameters/${index}/schema`, value)
    if (fault) return `it took ${name} ${value}: ${fault}`
  }
  return undefined
}

function bodyFault({ operation, pointer }: Found, body: string, faultAt: FaultAt): string | undefined {
  if (!operation.requestBody) return undefined
  if (body === '') return operation.requestBody.required ? 'it took a request without a body' : undefined
  const fault = faultAt(`${pointer}/requestBody/content/application~1json/schema`, JSON.parse(body))
  return fault && `it took a body that is not in the contract: ${fault}`
}
