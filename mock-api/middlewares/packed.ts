import compression from 'compression'
import type { RequestHandler } from 'express'

/** Packs what is worth it for whoever takes it packed. Everybody else is not made to wait for the question. */
export function packed(): RequestHandler {
  const pack = compression()
  return (request, response, next) => {
    if (request.headers['accept-encoding'] !== undefined) return pack(request, response, next)
    response.setHeader('Vary', 'Accept-Encoding')
    next()
  }
}
