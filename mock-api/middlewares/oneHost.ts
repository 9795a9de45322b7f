import type { RequestHandler } from 'express'
import { fault } from '../problemError'

/** What names no host or several is no HTTP/1.1 (RFC 9112, 3.2). Node would say so itself, but not as the contract has it. */
export function oneHost(): RequestHandler {
  return (request, _response, next) => {
    const hosts = hostsIn(request.rawHeaders)
    const isFine = hosts === 1 || (hosts === 0 && request.httpVersion === '1.0')
    next(isFine ? undefined : fault('malformed-request', 'A request names the host that it asks, once.'))
  }
}

/** Names and values stand by turns. */
function hostsIn(rawHeaders: readonly string[]): number {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
  }
  return hosts
}
