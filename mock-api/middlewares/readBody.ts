import { isUtf8 } from 'node:buffer'
import { json, type Request, type RequestHandler } from 'express'
import { fault, ProblemError } from '../problemError'

/** Reads a JSON body of up to `limit`; no body at all is one without fields. Another content type is refused, so no form of another site gets in. */
export function readBody({ limit = '1mb' }: { limit?: string } = {}): RequestHandler {
  const parse = json({ limit, strict: false, type: () => true, verify: requireUtf8 })
  return (request, response, next) => {
    if (request.method !== 'POST' && request.method !== 'PUT') return next()
    if (hasNoBody(request)) {
      request.body = {}
      return next()
    }
    if (!request.is('application/json')) {
      throw fault('unsupported-content-type', 'Send the body as application/json.')
    }
    parse(request, response, error => {
      if (error) return next(bodyFault(error))
      next(isDeeperThan(deepest, request.body) ? fault('malformed-request', tooDeep) : undefined)
    })
  }
}

/** JSON between programs is UTF-8 (RFC 8259, 8.1). What is not would be read as something else than was sent. */
function requireUtf8(_request: unknown, _response: unknown, bytes: Buffer, charset: string): void {
  if (charset !== 'utf-8') throw notInUtf8()
  if (!isUtf8(bytes)) throw fault('malformed-json', 'The body is not UTF-8.')
}

function hasNoBody(request: Request): boolean {
  const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers
  return length === '0' && encoding === undefined
}

/** No body of the contract nests deeper, and what nests without end cannot be written as JSON again. */
const deepest = 32
const tooDeep = `The body nests its values more than ${deepest} deep.`

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return levels === 0 || Object.values(value).some(part => isDeeperThan(levels - 1, part))
}

function notInUtf8() {
  return fault('unsupported-content-type', 'Send the body as application/json in UTF-8.')
}

function bodyFault(error: unknown) {
  if (error instanceof ProblemError) return error
  switch (Object(error).type) {
    case 'entity.too.large':
      return fault('body-too-large', 'The body may have 1 MB; send fewer accounts at a time.')
    case 'entity.parse.failed':
      return fault('malformed-json', 'The body is not JSON.')
    case 'encoding.unsupported':
      return fault('unsupported-content-type', 'Send the body as it is, or compressed by gzip or deflate.')
    case 'charset.unsupported':
      return notInUtf8()
    case 'request.aborted':
    case 'request.size.invalid':
      return fault('malformed-request', 'The body did not arrive whole.')
    default:
      return Object(error).status < 500 ? fault('malformed-request', 'The body cannot be read.') : error
  }
}
