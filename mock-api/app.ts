import type { Application } from 'express'
import jsonServer from 'json-server'
import { apiRoot } from '#contract'
import { allowList } from './middlewares/allowList'
import { answer } from './middlewares/answer'
import { authenticate } from './middlewares/authenticate'
import { type LoggedRequest, logRequests } from './middlewares/logRequests'
import { oneHost } from './middlewares/oneHost'
import { onItsDay } from './middlewares/onItsDay'
import { packed } from './middlewares/packed'
import { type LoggedFailure, notFound, problemDetails } from './middlewares/problemDetails'
import { type RateLimits, rateLimits } from './middlewares/rateLimits'
import { readBody } from './middlewares/readBody'
import { requestId } from './middlewares/requestId'
import { securityHeaders } from './middlewares/securityHeaders'
import { servedConsole } from './middlewares/servedConsole'
import type { Backend } from './operations/operation'

export interface MockApiOptions extends Backend {
  /** The folder of the built console, where it is served too. */
  readonly consoleFolder?: string | undefined
  /** How often an address may ask; without them, as often as it likes. */
  readonly limits?: RateLimits
  /** How many proxies stand in front and say whose request they pass on. */
  readonly proxies?: number
  /** Told of each request. */
  readonly logRequest?: ((request: LoggedRequest) => void) | undefined
  /** Told of each failure of the server. */
  readonly log?: (failure: LoggedFailure) => void
}

/** The backend as a stack, from a request's first word to its answer. */
export function createMockApi({
  consoleFolder,
  limits = { signIns: 0, activations: 0 },
  proxies = 0,
  logRequest,
  log = () => {},
  ...backend
}: MockApiOptions): Application {
  const app = jsonServer.create().disable('x-powered-by').disable('etag').set('query parser', false)
  app.set('trust proxy', proxies)

  app.use(requestId())
  if (logRequest) app.use(logRequests(logRequest))
  app.use(securityHeaders())
  app.use(oneHost())
  app.use(packed())
  app.use(apiRoot, allowList(), rateLimits(limits))
  app.use(apiRoot, onItsDay(backend), authenticate(backend), readBody(), answer(backend))
  if (consoleFolder !== undefined) app.use(servedConsole(consoleFolder))
  app.use(notFound(), problemDetails(log))
  return app
}
