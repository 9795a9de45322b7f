import { makeDocument, type OpenApiDocument } from './document'

export type { OpenApiDocument, OperationObject } from './document'
export type { Json } from './jsonSchemas'

let made: OpenApiDocument | undefined

/** The contract as an OpenAPI 3.1 document; it is made when somebody asks for it first. */
export function openApiDocument(): OpenApiDocument {
  made ??= makeDocument()
  return made
}
