import { createServer, type Server } from 'node:http'
import { answerWireFaults, type WireFault } from './wireFaults'

/** How long a client may keep a connection from others, in milliseconds, and how many there may be. */
export interface Patience {
  /** Until the last header has come, from the connection on, or from the first byte of a later request. */
  readonly headers: number
  /** Until the last byte of a request has come. */
  readonly request: number
  /** From an answer to the next request: longer than the minute that proxies keep a connection for, so that the proxy is the one who ends it. */
  readonly idle: number
  /** While an answer is not taken at all. Whoever reads on, however slowly, is not cut off. */
  readonly stillness: number
  /** How often it is looked who has run out of time. */
  readonly look: number
  readonly connections: number
}

const usualPatience: Patience = {
  headers: 10_000,
  request: 60_000,
  idle: 65_000,
  stillness: 300_000,
  look: 1_000,
  connections: 2_000,
}

/** Method, address and headers together, in bytes. */
const mostHeaders = 16 * 1024

/** A server on which nobody waits for a client that does not go on. Tells of what never became a request. */
export function openHttpServer(
  patience: Partial<Patience> = {},
  tell: (fault: WireFault) => void = () => {},
): Server {
  const { headers, request, idle, stillness, look, connections } = { ...usualPatience, ...patience }
  const server = createServer({
    headersTimeout: headers,
    requestTimeout: request,
    keepAliveTimeout: idle,
    connectionsCheckingInterval: look,
    maxHeaderSize: mostHeaders,
    // Whether a host is named is looked at where it can be answered (oneHost).
    requireHostHeader: false,
  })
  server.timeout = stillness
  server.maxConnections = connections
  // What a client expects besides `100-continue` is nobody's business: it is answered like any other.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
  // A target that is no path (RFC 9112, 3.2) is one that nobody has. To read it as an address, as express would, has Node complain of it in the log.
  server.prependListener('request', (request, response) => {
    if (!request.url?.startsWith('/')) request.url = `/.${request.url}`
    // After an upgrade that nobody takes, Node overlooks what it cannot read, and whoever sent it waits: the connection ends instead.
    if (request.headers.upgrade !== undefined) response.shouldKeepAlive = false
  })
  answerWireFaults(server, tell)
  return server
}
