import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setImmediate } from 'node:timers/promises'
import type { Request, RequestHandler, Response } from 'express'
import { jsonOfRecords } from '../jsonOfRecords'
import { isPublic, operationsWithQuery, publicOperations, signedInOperations } from '../operations'
import { requireNoParameters } from '../operations/listRecords'
import type { Answer, Asked, Backend } from '../operations/operation'
import { fault } from '../problemError'
import { pathOf, type Route, routeOf } from './allowList'
import { signedInOf } from './authenticate'

/** Answers the request by the operation that it asks for. */
export function answer(backend: Backend): RequestHandler {
  return async (request, response, next) => {
    try {
      await write(response, await answerTo(request, response, backend))
    } catch (error) {
      next(error)
    }
  }
}

function answerTo(request: Request, response: Response, backend: Backend): Promise<Answer> {
  const route = routeOf(response)
  const { operation } = route
  const asked = read(request, route)
  if (!operationsWithQuery.has(operation)) requireNoParameters(asked.query)
  if (isPublic(operation)) return publicOperations[operation](asked, backend)
  return signedInOperations[operation](asked, signedInOf(response), backend)
}

function read(request: Request, { operation, params }: Route): Asked {
  return {
    method: request.method,
    path: pathOf(request.originalUrl),
    params,
    query: readQuery(request.originalUrl),
    body: request.body,
    acceptsCsv: request.accepts(['json', 'csv']) === 'csv',
    // A key is an operator's: what anybody may ask for takes none.
    idempotencyKey:
      request.method === 'POST' && !isPublic(operation) ? readIdempotencyKey(request) : undefined,
    ifMatch: request.get('if-match'),
  }
}

/** The query string as it was sent; a parameter given twice is a list. */
function readQuery(url: string): Asked['query'] {
  const query: Record<string, string | string[]> = Object.create(null)
  for (const [name, value] of new URLSearchParams(url.slice(pathOf(url).length))) {
    const known = query[name]
    if (Array.isArray(known)) known.push(value)
    else query[name] = known === undefined ? value : [known, value]
  }
  return query
}

function readIdempotencyKey(request: Request): string | undefined {
  const key = request.get('idempotency-key')
  if (key === undefined || /^[\x21-\x7e]{1,255}$/.test(key)) return key
  throw fault('malformed-request', 'An idempotency key has 1 to 255 visible ASCII characters.')
}

async function write(
  response: Response,
  { status, headers = {}, body, records, lines }: Answer,
): Promise<void> {
  response.statusCode = status
  response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (lines) await stream(lines, response)
  else if (records) send(response, jsonOfRecords(records))
  else if (body === undefined) response.end()
  else send(response, JSON.stringify(body))
}

function send(response: Response, json: string): void {
  const bytes = Buffer.from(json)
  response.setHeader('Content-Type', 'application/json; charset=utf-8')
  response.setHeader('Content-Length', bytes.length)
  response.end(bytes)
}

/**
 * Sends lines as fast as they are taken, and makes none that nobody takes. Whoever goes away before the end is no fault of the server; when
 * the server fails, the connection breaks, so that nobody takes half of it for the whole.
 */
async function stream(lines: Iterable<string>, response: Response): Promise<void> {
  if (response.req.method === 'HEAD') {
    response.end()
    return
  }
  try {
    await pipeline(Readable.from(inPieces(lines)), response)
  } catch (error) {
    if (Object(error).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

/** Lines together in pieces that are worth a write. Between two of them others have their turn, even while the first is taken at once. */
async function* inPieces(lines: Iterable<string>): AsyncGenerator<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < pieceLength) continue
    yield piece
    piece = ''
    await setImmediate()
  }
  yield piece
}

const pieceLength = 32 * 1024
