import fc from 'fast-check'

/** Bytes for the wire, and how many requests they are at most: whoever finds more in them can be made to answer what nobody asked. */
export interface Wire {
  readonly bytes: string
  readonly most: number
  /** Whether one of them may be carried out. */
  readonly mayBeTaken: boolean
}

const one = (bytes: string): Wire => ({ bytes, most: 1, mayBeTaken: false })
const taken = (bytes: string, most = 1): Wire => ({ bytes, most, mayBeTaken: true })
const get = 'GET /api/operators HTTP/1.1\r\nHost: a\r\n'
const post = 'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
const body = '{"operatorId":"reseller-admin"}'
const chunk = `${body.length.toString(16)}\r\n${body}\r\n`

/** What is not quite HTTP, or is so in more than one way. */
const known: readonly Wire[] = [
  one(`${post}Content-Length: 31\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/db HTTP/1.1\r\n\r\n`),
  one(`${post}Transfer-Encoding: chunked\r\nContent-Length: 31\r\n\r\n${body}`),
  one(`${post}Content-Length: 31\r\nContent-Length: 3\r\n\r\n${body}`),
  one(`${post}Content-Length: 3,31\r\n\r\n${body}`),
  one(`${post}Content-Length: -1\r\n\r\n${body}`),
  one(`${post}Content-Length: +31\r\n\r\n${body}`),
  one(`${post}Content-Length: 0x1f\r\n\r\n${body}`),
  one(`${post}Content-Length: 1e3\r\n\r\n${body}`),
  one(`${post}Content-Length: 99999999999999999999\r\n\r\n${body}`),
  one(`${post}Content-Length: 40\r\n\r\n${body}`),
  one(`${post}Content-Length : 31\r\n\r\n${body}`),
  one(`${post}Transfer-Encoding: gzip, chunked, x\r\n\r\n${chunk}0\r\n\r\n`),
  one(`${post}Transfer-Encoding: xchunked\r\n\r\n${chunk}0\r\n\r\n`),
  one(`${post}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n${chunk}0\r\n\r\n`),
  one(`${post}Transfer-Encoding: chunked\r\n\r\nzz\r\n${body}\r\n0\r\n\r\n`),
  one(`${post}Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n${body}\r\n0\r\n\r\n`),
  one(`${post}Transfer-Encoding: chunked\r\n\r\n1f\n${body}\n0\n\n`),
  one(`${post}Transfer-Encoding: chunked\r\n\r\n1f;${'x'.repeat(20_000)}\r\n${body}\r\n0\r\n\r\n`),
  one(`${post}Transfer-Encoding: chunked\r\n\r\n${chunk}`),
  taken(`${post}Transfer-Encoding: chunked\r\n\r\n${chunk}0\r\n\r\n`),
  taken(`${post}Transfer-Encoding: chunked\r\n\r\n${chunk}0\r\nX-Trailer: 1\r\n\r\n`),
  taken(`${post}Content-Length: 31\r\n\r\n${body}${get}\r\n`, 2),
  taken(`${post}Expect: 100-continue\r\nContent-Length: 31\r\n\r\n${body}`),
  taken(`${get}\r\n`),
  taken(`${get}Upgrade: websocket\r\nConnection: Upgrade\r\n\r\n`),
  taken(`${get}Content-Length: 5\r\n\r\nGET /`),
  taken(`GET /api/operators HTTP/1.0\r\n\r\n`),
  // What Node reads kindly, though it need not.
  taken('GET /api/operators HTTP/1.2\r\nHost: a\r\n\r\n'),
  taken('GET /api/operators HTTP/2.0\r\nHost: a\r\n\r\n'),
  taken('GET  /api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  taken('GET /api/operators\r\n\r\n'),
  taken('GET /api/operators HTTP/0.9\r\nHost: a\r\n\r\n'),
  taken(`${post}Expect: nonsense\r\nContent-Length: 31\r\n\r\n${body}`),
  taken(`\r\n\r\n${get}\r\n`),
  taken('OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n'),
  taken(`${get}X-A: 1\r\nX-A: 2\r\nAccept: a\r\nAccept: b\r\n\r\n`),
  taken(`${get}${'X-Many: 1\r\n'.repeat(1_000)}\r\n`),
  one(`${get}${'X-Many: 12345\r\n'.repeat(3_000)}\r\n`),
  one(`GET /api/customers HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n`),
  one('GET /api/operators HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'),
  one('GET /api/operators HTTP/1.1\r\n\r\n'),
  one(`${get}X-Folded: a\r\n b\r\n\r\n`),
  one(`${get}X-Null: a\0b\r\n\r\n`),
  one(`${get}: no name\r\n\r\n`),
  one(`${get}no colon\r\n\r\n`),
  one(`${get}X Y: 1\r\n\r\n`),
  one(`${get}X-Bare: a\rb\r\n\r\n`),
  one('GET /api/operators\0 HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET /api/oper ators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET /api/\u00ff\u00fe HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET http:///api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET http://evil.example:99999999/api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET ? HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('GET /api/operators HTTX/1.1\r\nHost: a\r\n\r\n'),
  one('get /api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('FROB /api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('TRACE /api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('CONNECT /api/operators HTTP/1.1\r\nHost: a\r\n\r\n'),
  one('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  one('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  one(`GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`),
  one(`${'X'.repeat(20_000)} / HTTP/1.1\r\n\r\n`),
  one('\r\n\r\n'),
  one('\0'),
]

/** Something of the above, or that with a few of its bytes changed, or no HTTP at all. */
export const anyWire: fc.Arbitrary<Wire> = fc.oneof(
  { arbitrary: fc.constantFrom(...known), weight: 6 },
  {
    arbitrary: fc.tuple(fc.constantFrom(...known), fc.nat(), fc.nat(255)).map(([wire, at, byte]) => {
      const place = at % wire.bytes.length
      // What is meant by it then, nobody knows.
      return {
        ...taken(wire.bytes.slice(0, place) + String.fromCharCode(byte) + wire.bytes.slice(place + 1), 9),
      }
    }),
    weight: 3,
  },
  {
    arbitrary: fc.uint8Array({ maxLength: 60 }).map(bytes => one(Buffer.from(bytes).toString('latin1'))),
    weight: 1,
  },
)
