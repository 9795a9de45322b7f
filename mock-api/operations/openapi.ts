import type { PublicOperation } from './operation'

/** `GET` the contract itself. It is made when somebody asks for it, and so is what makes it loaded. */
export const getOpenApi: PublicOperation = async () => {
  const { openApiDocument } = await import('#contract/openapi')
  return { status: 200, body: openApiDocument() }
}
