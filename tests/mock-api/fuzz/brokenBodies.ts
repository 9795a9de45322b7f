import { brotliCompressSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'

/** Texts made of a body, of which nearly none is JSON any more, or none that a field could take. */
export function brokenTexts(body: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.nat().map(at => body.slice(0, at % Math.max(body.length, 1))),
    fc.constantFrom(
      `${body},`,
      `${body}${body}`,
      `[${body}]`,
      JSON.stringify(body),
      body.replaceAll('"', "'"),
      `//\n${body}`,
    ),
    // The same field twice: the last one counts.
    fc.constantFrom(
      body.replace(/^\{/, '{"ids":[],'),
      body.replace(/\}$/, ',"ids":[]}'),
      body.replace(/\}$/, ',"kind":1}'),
    ),
    fc.constantFrom(
      'null',
      'true',
      '0',
      '"x"',
      '[]',
      '[[]]',
      '""',
      ' ',
      '\n',
      'NaN',
      'undefined',
      '{"a":1e999}',
      '{"ids":[1e999]}',
      '{"days":1e-999}',
    ),
    fc.constantFrom(
      '{"__proto__":{}}',
      '{"__proto__":null,"ids":["a"]}',
      '{"constructor":{"prototype":{}}}',
      '{"ids":{"length":1,"0":"a"}}',
    ),
    fc.constantFrom(
      '{"ids":["\\ud800"]}',
      '{"organizationName":"\\udfff"}',
      '\u0000',
      '\ufffe',
      '{"ids":["\u0000"]}',
    ),
    fc.nat(2_000).map(deep => `${'['.repeat(deep)}${']'.repeat(deep)}`),
    fc.nat(400).map(deep => `${'{"views":'.repeat(deep)}1${'}'.repeat(deep)}`),
    fc.string({ maxLength: 40 }),
  )
}

/** What a body is said to be that is none of the contract's. */
export const brokenTypes = [
  undefined,
  '',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
  'application/merge-patch+json',
  'application/vnd.api+json',
  'text/json',
  'json',
  'application/json, text/plain',
  'application/json; charset=latin1',
  'application/json; charset=utf-16',
  'application/json; charset=utf-32',
  'application/json; charset=utf-7',
  'application/json; charset=',
  'application/json; charset="utf-8',
  'application/json; charset=__proto__',
] as const

/** Bodies that are too much, or packed, or no text: each with the headers that go with it. */
export const heavyBodies: readonly {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}[] = [
  packed('gzip', gzipSync(Buffer.alloc(4_000_000, ' '))),
  packed('gzip', gzipSync(`{"ids":["${'x'.repeat(3_000_000)}"]}`)),
  packed('gzip', gzipSync('{"ids":["nobody"]}')),
  packed('gzip', gzipSync('{"ids":[]}')),
  packed('gzip', gzipSync('{"ids":["nobody"]}').subarray(0, 20)),
  packed('gzip', Buffer.from('{"ids":["nobody"]}')),
  packed('deflate', Buffer.from('{"ids":["nobody"]}')),
  packed('br', brotliCompressSync('{"ids":["nobody"]}')),
  packed('gzip, gzip', gzipSync(gzipSync('{"ids":["nobody"]}'))),
  packed('identity', Buffer.from('{"ids":["nobody"]}')),
  packed('zstd', Buffer.from('x')),
  plain(Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])),
  plain(
    Buffer.concat([
      Buffer.from('{"ids":["'),
      Buffer.from([0xc3, 0x28, 0xed, 0xa0, 0x80]),
      Buffer.from('"]}'),
    ]),
  ),
  plain(Buffer.concat([Buffer.from('{"operatorId":"'), Buffer.from([0xe2, 0x82]), Buffer.from('"}')])),
  plain(Buffer.from('{"ids":["nobody"]}', 'utf16le')),
  plain(Buffer.from('\ufeff{"ids":["nobody"]}')),
  plain(`{"ids":["${'x'.repeat(1_100_000)}"]}`),
  plain(JSON.stringify({ ids: Array.from({ length: 10_001 }, (_, index) => `a${index}`) })),
  plain(JSON.stringify({ ids: Array.from({ length: 10_000 }, (_, index) => `a${index}`) })),
  plain(`{"ids":[${'"a",'.repeat(50_000)}"a"]}`),
  plain(`{${Array.from({ length: 20_000 }, (_, index) => `"k${index}":1`).join(',')}}`),
  plain('['.repeat(500_000)),
  plain(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
]

function plain(body: string | Buffer) {
  return { headers: {}, body }
}

function packed(encoding: string, body: Buffer) {
  return { headers: { 'Content-Encoding': encoding }, body }
}
