import fc from 'fast-check'
import { operatorIds } from '../../model/operators'
import type { World } from './world'

/** An operator who is signed in; now and then one who has signed out, or nobody. */
export function anyAuthorization(world: World): fc.Arbitrary<string | undefined> {
  const anyOperator = fc.oneof(
    { arbitrary: fc.constant('internal-admin'), weight: 6 },
    { arbitrary: fc.constant('distributor-admin'), weight: 3 },
    { arbitrary: fc.constant('partner-admin'), weight: 3 },
    { arbitrary: fc.constantFrom(...operatorIds), weight: 6 },
  )
  return fc.oneof(
    {
      arbitrary: anyOperator.map(operator => `Bearer ${world.sessions.get(operator) ?? 'none'}`),
      weight: 20,
    },
    {
      arbitrary: fc.nat().map(index => `Bearer ${world.deadTokens[index % world.deadTokens.length]}`),
      weight: 1,
    },
    { arbitrary: fc.constant(undefined), weight: 1 },
  )
}

/** Not what a client that is signed in would send. */
export function strangeAuthorization(world: World): fc.Arbitrary<string> {
  const token = fc.constantFrom(...operatorIds).map(operator => world.sessions.get(operator) ?? 'none')
  return fc.oneof(
    token.map(live => `Basic ${live}`),
    token.map(live => live),
    token.map(live => `Bearer  ${live}`),
    token.map(live => `Bearer ${live} `.repeat(2)),
    token.map(live => `Bearer ${live},Bearer ${live}`),
    token.map(live => `Bearer ${live.slice(0, -1)}`),
    token.map(live => `Bearer ${live.toUpperCase()}`),
    fc.constantFrom(
      '',
      'Bearer',
      'Bearer ',
      'Bearer null',
      'Bearer ../../x',
      `Bearer ${'a'.repeat(4_000)}`,
      'Bearer \u00e9',
    ),
  )
}

/** Few enough that some of them are used again. */
export const anyKey = fc.oneof(
  fc.constant(undefined),
  fc.nat(500).map(number => `key-${number}`),
)

export const strangeKeys = fc.oneof(
  fc.constantFrom('', ' ', 'a b', '\u00e9', 'x'.repeat(256), 'x'.repeat(255), 'a,b', '"q"', '__proto__', '~'),
)

export const strangeTags = fc.constantFrom(
  undefined,
  '',
  'x',
  '0',
  'W/"0"',
  '"',
  '""',
  '"0',
  '"0","1"',
  '*,*',
  '"a b"',
  '"\u00e9"',
  '"__proto__"',
  ' * ',
)

const long = 'x'.repeat(17_000)

/** What proxies, browsers of other sites and attackers add to a request. None of it may change what is answered, unless it is too long. */
export const strangeHeaders: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'),
      fc.constantFrom('DELETE', 'PUT', 'GET', 'POST', 'PATCH'),
    )
    .map(([name, method]) => ({ [name]: method })),
  fc
    .tuple(
      fc.constantFrom(
        'X-Forwarded-For',
        'X-Forwarded-Host',
        'X-Forwarded-Proto',
        'X-Forwarded-Prefix',
        'Forwarded',
        'X-Real-IP',
        'X-Original-URL',
        'X-Rewrite-URL',
        'Via',
      ),
      fc.constantFrom('127.0.0.1', 'evil.example', '/api/db', 'for=_hidden', '::1, ::1', 'é', ','),
    )
    .map(([name, value]) => ({ [name]: value })),
  fc
    .constantFrom(
      'application/json;q=0',
      'text/csv;q=0.1, application/json',
      ';',
      '*/*;q=x',
      'text/html',
      '',
      ','.repeat(2_000),
      'text/csv, '.repeat(500),
      'application/problem+json',
    )
    .map(Accept => ({ Accept })),
  fc
    .constantFrom('gzip', 'br', 'identity;q=0', '*;q=0', 'gzip;q=nan', 'x'.repeat(5_000))
    .map(encoding => ({ 'Accept-Encoding': encoding })),
  fc.constantFrom('https://evil.example', 'null', '').map(Origin => ({ Origin })),
  fc.constantFrom('bytes=0-0', 'items=0-1', 'bytes=-1', 'bytes=9-1').map(Range => ({ Range })),
  fc
    .constantFrom('Thu, 01 Jan 1970 00:00:00 GMT', 'x')
    .map(since => ({ 'If-Modified-Since': since, 'If-None-Match': '*' })),
  fc.constantFrom('evil.example', '127.0.0.1:1', 'a b', '[::1', '').map(Host => ({ Host })),
  fc
    .constantFrom('__proto__', 'constructor', 'hasOwnProperty', 'toString', 'x'.repeat(200))
    .map(name => ({ [name]: 'x' })),
  fc
    .constantFrom('X-Long', 'Cookie', 'Authorization', 'Idempotency-Key', 'User-Agent')
    .map(name => ({ [name]: long })),
  fc.constantFrom('h2c', 'websocket').map(Upgrade => ({ Upgrade, Connection: 'Upgrade' })),
  fc.constantFrom('session=1', '__proto__=1', 'a=b;'.repeat(1_000)).map(Cookie => ({ Cookie })),
)
