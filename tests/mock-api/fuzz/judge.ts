import { isUtf8 } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import { apiRoot } from '#contract'
import type { OpenApiDocument } from '#contract/openapi'
import type { HttpRequest } from '../http'
import { closed } from '../openapi/closed'
import { faultsBy } from '../openapi/faultsBy'
import { type Found, operationsOf } from '../openapi/operationAt'
import { requestFault } from '../openapi/requestFault'

/**
 * What a request is by the document. `valid`: it may not be refused for what it says, unless the document tells so in words. `broken`: it may
 * not be taken. `odd`: HTTP allows it, and the document does not speak of it. `nothing`: the document has nothing there.
 */
export type Verdict = 'valid' | 'broken' | 'odd' | 'nothing'

export interface Judged {
  readonly verdict: Verdict
  readonly why?: string
  readonly found?: Found
}

const megabyte = 1024 * 1024

/** Judges requests by a document and nothing else: it knows none of the code that reads them. */
export function judgeBy(document: OpenApiDocument): (asked: HttpRequest) => Judged {
  const strict = closed(document)
  const operationAt = operationsOf(strict)
  const faultAt = faultsBy(strict)

  return asked => {
    // A query keeps its question mark: without one, a second would be taken for it.
    const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(asked.path) ?? []
    const found = path.startsWith(`${apiRoot}/`)
      ? operationAt(asked.method, path.slice(apiRoot.length))
      : undefined
    if (!found) return { verdict: 'nothing' }
    const broken = (why: string): Judged => ({ verdict: 'broken', why, found })
    if (!isDecodable(path)) return broken('a path that cannot be decoded')
    const names = [...new URLSearchParams(query).keys()]
    if (new Set(names).size < names.length) return broken('a query parameter twice')

    const headers = new Map(
      Object.entries(asked.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const { bytes, isOdd, why } = found.operation.requestBody
      ? bodyOf(asked.body ?? '', headers)
      : nothingRead
    if (why !== undefined) return broken(why)
    try {
      const fault = requestFault(found, { ...asked, body: bytes }, query, faultAt)
      if (fault !== undefined) return broken(fault)
    } catch (error) {
      if (error instanceof SyntaxError) return broken(error.message)
      throw error
    }
    return { verdict: isOdd ? 'odd' : 'valid', found }
  }
}

interface Body {
  readonly bytes: Buffer
  readonly isOdd?: boolean
  readonly why?: string
}

const nothingRead: Body = { bytes: Buffer.alloc(0) }

/** The body as it is to be read, if it can be. */
function bodyOf(sent: string | Buffer, headers: ReadonlyMap<string, string>): Body {
  const raw = Buffer.from(sent)
  if (raw.length === 0) return nothingRead
  const type = headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) return { bytes: raw, why: `a body sent as ${type}` }
  const charset = /;\s*charset=([^;]*)/i.exec(type)?.[1]
  if (charset !== undefined && !/^("utf-8"|utf-8)$/i.test(charset))
    return { bytes: raw, why: `a body in ${charset}` }
  const encoding = headers.get('content-encoding') ?? 'identity'
  const bytes = encoding === 'gzip' ? unpacked(raw) : raw
  if (bytes === undefined) return { bytes: raw, why: 'a body that cannot be unpacked' }
  if (bytes.length > megabyte) return { bytes, why: 'a body over 1 MB' }
  if (!isUtf8(bytes)) return { bytes, why: 'a body that is not UTF-8' }
  // Whether a mark of the byte order is overlooked is left to the reader (RFC 8259, 8.1).
  const marked = bytes.toString().startsWith('\ufeff')
  return { bytes: marked ? bytes.subarray(3) : bytes, isOdd: encoding !== 'identity' || marked }
}

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes)
  } catch {
    return undefined
  }
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
