import { openApiDocument } from '#contract/openapi'
import type { HttpAnswer } from '../../mock-api/http'
import type { App } from '../app'
import type { Group } from './group'

export const errors: Group = {
  name: 'errors',
  about: 'each status of section 8’s “Errors”, problem details, 405 with Allow, other origins',
  on: 'a fresh demo',
  changes: false,
  async check(app) {
    await notSignedIn(app)
    await notThere(app)
    await methods(app)
    await unreadable(app)
    await otherOrigins(app)
  },
}

const json = { 'Content-Type': 'application/json' }
const extend = '/api/customers/actions/extend-trial'

/** What needs no sign-in: everything else is 401 without a token. */
const isPublic = (operation: { readonly security?: readonly unknown[] }) => operation.security?.length === 0

async function notSignedIn({ anybody, bearing, notes }: App): Promise<void> {
  // By the contract: its own document may let in whom the backend lets in.
  for (const [path, operations] of Object.entries(openApiDocument().paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      if (isPublic(operation)) continue
      const address = `/api${path.replaceAll(/\{\w+\}/g, 'nobody-at-all')}`
      const answer = await anybody.send(
        method.toUpperCase(),
        address,
        json,
        method === 'get' ? undefined : '{}',
      )
      notes.equals('without a token it is 401', answer.status, 401, answer)
    }
  }
  for (const token of ['dead', 'x'.repeat(500), '%00', '{}']) {
    const answer = await bearing(token).get('/api/customers')
    notes.equals('with a dead token it is 401', answer.status, 401, answer)
  }
  const basic = await anybody.get('/api/customers', { Authorization: 'Basic aW50ZXJuYWwtYWRtaW46' })
  notes.equals('without a bearer token it is 401', basic.status, 401, basic)
}

async function notThere({ as, notes }: App): Promise<void> {
  const admin = as('internal-admin')
  for (const path of [
    '/api/nowhere',
    '/api/db',
    '/api',
    '/api/customers/a/b',
    '/api/customers/actions/delete',
    '/api/activations/token/finish',
    '/api/customers/nobody-at-all',
    '/api/partners/nobody-at-all',
    '/api/pending/nobody-at-all',
    '/api/distributors/nobody-at-all',
  ]) {
    const answer = await admin.get(path)
    notes.equals('what there is not is 404', answer.status === 405 ? 404 : answer.status, 404, answer)
  }
  const broken = await admin.get('/api/customers/%zz')
  notes.equals('a path that cannot be read is 400', broken.status, 400, broken)
}

async function methods({ as, all, notes }: App): Promise<void> {
  const admin = as('internal-admin')
  for (const list of ['customers', 'partners', 'pending'] as const) {
    const [row] = await all('internal-admin', list)
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      for (const path of [`/api/${list}/${row?.id}`, `/api/${list}`]) {
        const answer = await admin.send(method, path, json, '{"subscriptionLevel":"PRODUCTION"}')
        allows(answer, ['GET'])
      }
    }
    const after = await admin.get(`/api/${list}/${row?.id}`)
    notes.equals('a record is changed by commands only', after.json, row, after)
  }
  allows(await admin.send('GET', extend), ['POST'])
  allows(await admin.send('PATCH', '/api/session', json, '{}'), ['GET', 'POST', 'DELETE'])

  function allows(answer: HttpAnswer, expected: readonly string[]) {
    const allow = String(answer.headers['allow'] ?? '').split(/,\s*/)
    notes.equals('a method that there is not is 405', answer.status, 405, answer)
    notes.holds(
      `Allow says which there are: ${expected.join(', ')}`,
      expected.every(method => allow.includes(method)),
      answer,
      answer.headers['allow'],
    )
  }
}

async function unreadable({ as, anybody, notes }: App): Promise<void> {
  const admin = as('internal-admin')
  const is = (answer: HttpAnswer, status: number, contract: string) =>
    notes.equals(contract, answer.status, status, answer)
  for (const path of [extend, '/api/pending', '/api/demo/clock']) {
    for (const body of ['{', '{"ids":[}', 'ids=nobody', '\u0000'])
      is(await admin.send('POST', path, json, body), 400, 'malformed JSON is 400')
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      is(await admin.send('POST', path, { 'Content-Type': type }, '{}'), 415, 'another content type is 415')
    }
    for (const body of ['[]', '7', '"text"', 'null', 'true'])
      is(await admin.send('POST', path, json, body), 422, 'a body that is no object is 422')
    is(
      await admin.send('POST', path, json, `{"ids":["nobody"]${' '.repeat(1_100_000)}}`),
      413,
      'a body over 1 MB is 413',
    )
  }
  is(await anybody.send('POST', '/api/session', json, '{'), 400, 'malformed JSON is 400')
  is(
    await anybody.send('POST', '/api/session', { 'Content-Type': 'text/plain' }, '{}'),
    415,
    'another content type is 415',
  )
  for (const body of [
    {},
    { operatorId: 7 },
    { operatorId: '' },
    { operatorId: 'internal-admin', colour: 'red' },
  ]) {
    is(await anybody.post('/api/session', body), 422, 'wrong fields are 422')
  }
  for (const key of ['', 'a b', 'x'.repeat(256)]) {
    is(
      await admin.post(extend, { ids: ['nobody'], dryRun: true }, { 'Idempotency-Key': key }),
      400,
      'an idempotency key that is none is 400',
    )
  }
}

/** What is asked by a page of somebody else’s is answered without a word that would let it read that; `everyAnswer` looks. */
async function otherOrigins({ as, anybody, notes }: App): Promise<void> {
  const origin = { Origin: 'https://elsewhere.example' }
  const answers = [
    await as('internal-admin').get('/api/customers', origin),
    await anybody.get('/api/health', origin),
    await anybody.send('OPTIONS', '/api/customers', {
      ...origin,
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization',
    }),
  ]
  for (const answer of answers) {
    notes.equals(
      'another origin is given no permission',
      answer.headers['access-control-allow-origin'],
      undefined,
      answer,
    )
  }
}
