import { describe, expect, it } from 'vitest'
import { problemIn } from '../client'
import { guarded } from './guarded'

/* What json-server would let in behind the back of the rules: each way is shut, and nothing has changed behind it. */

const json = { 'Content-Type': 'application/json' }

describe('There is no way around the rules', () => {
  const { api, admin } = guarded()

  const writes: readonly [method: string, path: string, allow: string][] = [
    ['PUT', '/api/customers/contoso', 'GET, HEAD'],
    ['PATCH', '/api/customers/contoso', 'GET, HEAD'],
    ['DELETE', '/api/customers/contoso', 'GET, HEAD'],
    ['POST', '/api/customers/contoso', 'GET, HEAD'],
    ['POST', '/api/customers', 'GET, HEAD'],
    ['PUT', '/api/customers', 'GET, HEAD'],
    ['PATCH', '/api/partners/northwind', 'GET, HEAD'],
    ['DELETE', '/api/partners/northwind', 'GET, HEAD'],
    ['DELETE', '/api/events', 'GET, HEAD'],
    ['POST', '/api/mails', 'GET, HEAD'],
    ['PUT', '/api/pending', 'GET, HEAD, POST'],
    ['DELETE', '/api/pending', 'GET, HEAD, POST'],
    ['PUT', '/api/pending/litware', 'GET, HEAD'],
    ['PATCH', '/api/pending/litware', 'GET, HEAD'],
    ['DELETE', '/api/pending/litware', 'GET, HEAD'],
    ['POST', '/api/pending/ids', 'GET, HEAD'],
    ['POST', '/api/partners', 'GET, HEAD'],
    ['PUT', '/api/activations/token-of-litware', 'GET, HEAD'],
    ['DELETE', '/api/activations/token-of-litware', 'GET, HEAD'],
    ['PUT', '/api/session', 'GET, HEAD, POST, DELETE'],
    ['POST', '/api/preferences', 'GET, HEAD, PUT'],
    ['DELETE', '/api/preferences', 'GET, HEAD, PUT'],
    ['OPTIONS', '/api/customers', 'GET, HEAD'],
    ['GET', '/api/customers/actions/extend-trial', 'POST'],
    ['GET', '/api/pending/actions/resend-link', 'POST'],
    ['GET', '/api/activations/token-of-litware/start', 'POST'],
    ['PUT', '/api/activations/token-of-litware/start', 'POST'],
    ['TRACE', '/api/customers', 'GET, HEAD'],
  ]

  it.each(writes)('by %s %s: 405, and Allow says what there is (%s)', async (method, path, allow) => {
    const answer = await admin().send(method, path, json, '{"subscriptionLevel":"PRODUCTION"}')

    expect(answer.status).toBe(405)
    expect(new Set(answer.headers.allow?.split(', '))).toEqual(new Set(allow.split(', ')))
    expect(problemIn(answer).reason).toBe('method-not-allowed')
  })

  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    'by the header %s, which names another method',
    async header => {
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const posted = await admin().send(
          'POST',
          '/api/customers/contoso',
          { ...json, [header]: method },
          '{}',
        )
        expect(posted.status).toBe(405)
        const read = await admin().get('/api/customers/contoso', { [header]: method })
        expect([read.status, read.json]).toMatchObject([200, { id: 'contoso' }])
      }
    },
  )

  it.each([
    '/api/partners/northwind/customers',
    '/api/customers/contoso/events',
    '/api/db',
    '/db',
    '/customers',
    '/customers/contoso',
    '/api/operators/internal-admin',
    '/api/sessions',
    '/api/answers',
    '/api/preferences/internal-admin',
    '/api/links',
    '/api/outbox',
    '/api/activations',
    '/api/activations/',
    '/activations/token-of-litware',
    '/pending',
    '/api/settings',
    '/api/meta',
    '/__rules',
    '/api',
    '/api/',
    '/api/constructor',
    '/api/__proto__',
  ])('by a path that the contract does not have: GET %s is not found', async path => {
    const answer = await admin().get(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('Contoso')
  })

  it.each([
    '/API/customers',
    '/Api/Customers',
    '/api/Customers',
    '/api/customers/',
    '/api//customers',
    '//api/customers',
    '/api/customers//contoso',
    '/api/./customers',
    '/api/x/../customers',
    '/api/customers%2Fids',
    '/api%2Fcustomers',
    '/api/%63ustomers',
    '/%61pi/customers',
    '/api/customers;x=1',
    '/api/customers%00',
    '/api/customers/contoso/',
    '/api/customers.json',
    '/api/customers%20',
  ])('by another spelling of a path: %s is not found', async path => {
    const answer = await admin().get(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('Contoso')
  })

  it.each([
    '..%2Fcustomers',
    'contoso%2F..',
    '%2e%2e',
    'CONTOSO',
    'contoso%00',
    'foreign-of-trey',
    'ids%2F',
    '__proto__',
    'constructor',
  ])('by an id that is spelt cleverly: %s is not found', async id => {
    expect((await admin().get(`/api/customers/${id}`)).status).toBe(404)
  })

  it.each(['/api/customers/%', '/api/customers/%zz', '/api/customers/%c3%28', '/api/customers/%ff'])(
    'by a %% that stands for nothing: %s is answered 400',
    async path => {
      const answer = await admin().get(path)
      expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-request'])
    },
  )

  it('by HEAD, which answers what GET does, without its body', async () => {
    const head = await admin().send('HEAD', '/api/customers')
    const get = await admin().get('/api/customers')

    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers['content-range']).toBe(get.headers['content-range'])
    expect((await admin().send('HEAD', '/api/customers/foreign-of-trey')).status).toBe(404)
    expect((await api().anybody.send('HEAD', '/api/customers')).status).toBe(401)
    expect((await admin().send('HEAD', '/api/customers/actions/convert')).status).toBe(405)
  })

  it('by deleting a parent: customers outlive every attempt on their partner', async () => {
    const vendor = await api().signIn('internal-admin')
    expect((await vendor.delete('/api/partners/northwind')).status).toBe(405)
    expect((await vendor.record('customers', 'contoso')).id).toBe('contoso')
    await vendor.delete('/api/session')
  })
})
