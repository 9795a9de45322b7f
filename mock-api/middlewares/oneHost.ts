import type { RequestHandler } from 'express'
import { fault } from '../problemError'

/** What names no host or several is no HTTP/1.1 (RFC 9112, 3.2). Node would say so itself, but not as the contract has it. */
export function oneHost(): RequestHandler {
  return (request, _response, next) => {
    const hosts = request.headersDistinct['host'] ?? []
    const isFine = hosts.length === 1 || (hosts.length === 0 && request.httpVersion === '1.0')
    next(isFine ? undefined : fault('malformed-request', 'A request names the host that it asks, once.'))
  }
}
