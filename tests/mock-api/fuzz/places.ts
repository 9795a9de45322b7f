import fc from 'fast-check'
import { apiRoot } from '#contract'
import { heavyBodies } from './brokenBodies'

type Strange = Readonly<Record<string, unknown>>

/** The same request with another method, by another way to the same place, to where json-server would have something, or with a heavy body. */
export function strangePlaces(path: string): fc.Arbitrary<Strange> {
  const at = `${apiRoot}${path.replace(/\{\w+\}/, 'nobody')}`
  const spelt = [
    `/${at}`,
    at.replace('/api', '/API'),
    at.replace('/api', '/%61pi'),
    at.replaceAll('/', '//'),
    at.replaceAll('/', '%2F').replace('%2F', '/'),
    at.replaceAll('/', '%252F').replace('%252F', '/'),
    at.replaceAll('/', '\\').replace('\\', '/'),
    `/api/../api${path}`,
    `/x/..${at}`,
    `/api/%2e%2e${at}`,
    `/api/.${path}`,
    `${at}/`,
    `${at}/.`,
    `${at}/..`,
    `${at};a=b`,
    `${at}%00`,
    `${at}%20`,
    `${at}.json`,
    `${at}#x`,
    `http://evil.example${at}`,
    `https://user@127.0.0.1${at}`,
    `//evil.example${at}`,
    at.slice(1),
    `${at}/${'x'.repeat(8_000)}`,
    `${at}${'/x'.repeat(3_000)}`,
    `${at}?${'a=b&'.repeat(2_000)}`,
    `${at}?${'a&'.repeat(7_500)}`,
    `${at}?${Array.from({ length: 2_000 }, (_, index) => index.toString(36)).join('&')}`,
    `${at}?_method=DELETE`,
    `${at}?${'x'.repeat(17_000)}`,
  ]
  return fc.oneof(
    { arbitrary: fc.constantFrom(...spelt).map(place => ({ path: place })), weight: 4 },
    { arbitrary: fc.constantFrom(...otherMethods).map(method => ({ method })), weight: 3 },
    { arbitrary: fc.constantFrom(...heavyBodies), weight: 1 },
    {
      arbitrary: fc
        .tuple(fc.constantFrom(...ofJsonServer), fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'))
        .map(([place, method]) => ({ path: place, method })),
      weight: 2,
    },
    { arbitrary: fc.webPath().map(place => ({ path: `/api${place}`, method: 'GET' })), weight: 1 },
  )
}

const otherMethods = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
  'TRACE',
  'PROPFIND',
  'MKCOL',
  'LOCK',
  'SEARCH',
  'PURGE',
  'M-SEARCH',
  'SUBSCRIBE',
  'LINK',
  'QUERY',
]

/** What json-server would answer, and where files are. */
const ofJsonServer = [
  '/db',
  '/api/db',
  '/__rules',
  '/api/__rules',
  '/customers',
  '/customers/1',
  '/api/sessions',
  '/api/answers',
  '/api/links',
  '/api/outbox',
  '/api/settings',
  '/api/partners/1/customers',
  '/api/customers?_embed=events',
  '/api/customers?callback=x',
  '/api/operators/internal-admin',
  '/',
  '/index.html',
  '/assets/app.js',
  '/assets/../../secret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/.%2e/secret.txt',
  '/..\\secret.txt',
  '/assets//etc/passwd',
  '/assets/%00',
  '//evil.example/%2e%2e',
  '//evil.example/assets',
  '/assets',
  '/.git/config',
  '*',
]
