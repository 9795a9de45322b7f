import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { apiRoot } from '#contract'

/** No sniffing, no framing, no scripts but our own. Other origins get no permission, since nothing here gives any. */
export function securityHeaders(): RequestHandler {
  const [data, page] = [ofData(), ofPage()]
  return (request, response, next) =>
    (request.path.startsWith(`${apiRoot}/`) ? data : page)(request, response, next)
}

/** Data runs nothing and loads nothing: what is said of how pages behave does not have to be said with each answer. */
function ofData(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    crossOriginOpenerPolicy: false,
    frameguard: { action: 'deny' },
    originAgentCluster: false,
    strictTransportSecurity: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xPoweredBy: false,
    xXssProtection: false,
  })
}

function ofPage(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // emotion, which MUI styles with, writes its rules into style elements.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: false,
  })
}
