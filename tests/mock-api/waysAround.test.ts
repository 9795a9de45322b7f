import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Client, problemIn } from './client'
import { type Api, startApi } from './server'

/* What json-server would let in behind the back of the rules: each way is shut, and nothing has changed behind it. */

const contoso = { in: 'a trial two days from its end', organizationName: 'Contoso' } as const

describe('There is no way around the rules', () => {
  let api: Api
  let admin: Client
  let before: unknown

  beforeAll(async () => {
    api = await startApi({
      customers: { contoso, 'foreign-of-trey': { ...contoso, partnerId: 'trey' } },
      pending: { litware: { kind: 'customer' } },
    })
    admin = await api.signIn('partner-admin')
    before = await storedIn(api)
  })
  afterEach(async () => expect(await storedIn(api)).toEqual(before))
  afterAll(() => api.stop())

  const writes: readonly [method: string, path: string, allow: string][] = [
    ['PUT', '/api/customers/contoso', 'GET'],
    ['PATCH', '/api/customers/contoso', 'GET'],
    ['DELETE', '/api/customers/contoso', 'GET'],
    ['POST', '/api/customers/contoso', 'GET'],
    ['POST', '/api/customers', 'GET'],
    ['PUT', '/api/customers', 'GET'],
    ['PATCH', '/api/partners/northwind', 'GET'],
    ['DELETE', '/api/partners/northwind', 'GET'],
    ['DELETE', '/api/events', 'GET'],
    ['POST', '/api/mails', 'GET'],
    ['PUT', '/api/pending', 'GET, POST'],
    ['DELETE', '/api/pending', 'GET, POST'],
    ['PUT', '/api/pending/litware', 'GET'],
    ['PATCH', '/api/pending/litware', 'GET'],
    ['DELETE', '/api/pending/litware', 'GET'],
    ['POST', '/api/pending/ids', 'GET'],
    ['POST', '/api/partners', 'GET'],
    ['PUT', '/api/activations/token-of-litware', 'GET'],
    ['DELETE', '/api/activations/token-of-litware', 'GET'],
    ['PUT', '/api/session', 'GET, POST, DELETE'],
    ['OPTIONS', '/api/customers', 'GET'],
    ['GET', '/api/customers/actions/extend-trial', 'POST'],
    ['GET', '/api/pending/actions/resend-link', 'POST'],
    ['GET', '/api/activations/token-of-litware/start', 'POST'],
    ['PUT', '/api/activations/token-of-litware/start', 'POST'],
    ['TRACE', '/api/customers', 'GET'],
  ]

  it.each(writes)('by %s %s: 405, and Allow says what there is (%s)', async (method, path, allow) => {
    const answer = await admin.send(method, path, json, '{"subscriptionLevel":"PRODUCTION"}')

    expect(answer.status).toBe(405)
    expect(new Set(answer.headers.allow?.split(', '))).toEqual(new Set(allow.split(', ')))
    expect(problemIn(answer).reason).toBe('method-not-allowed')
  })

  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    'by the header %s, which names another method',
    async header => {
      for (const method of ['PUT', 'PATCH', 'DELETE']) {
        const posted = await admin.send('POST', '/api/customers/contoso', { ...json, [header]: method }, '{}')
        expect(posted.status).toBe(405)
        const read = await admin.get('/api/customers/contoso', { [header]: method })
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
    const answer = await admin.get(path)
    expect(answer.status).toBe(404)
    expect(answer.text).not.toContain('Contoso')
  })

  it.each([
    '_embed=customers',
    '_expand=partner',
    'callback=steal',
    'organizationName_like=(a%2B)%2B%24',
    'id_ne=x',
    '_sort=id',
    '_start=0',
    'q=Contoso',
  ])('by json-server’s parameter %s, which is none here', async parameter => {
    for (const path of ['/api/customers', '/api/customers/contoso']) {
      const answer = await admin.get(`${path}?${parameter}`)
      expect(answer.status).toBe(400)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.text).not.toMatch(/steal\(|Contoso"/)
    }
  })

  it('by a regular expression that would keep the server busy', async () => {
    const evil = JSON.stringify({ q: `(${'a+'.repeat(40)})+$` })
    const answer = await admin.get(`/api/customers?filter=${encodeURIComponent(evil)}`)
    expect([answer.status, answer.text]).toEqual([200, '[]'])
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
    const answer = await admin.get(path)
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
    expect((await admin.get(`/api/customers/${id}`)).status).toBe(404)
  })

  it.each(['/api/customers/%', '/api/customers/%zz', '/api/customers/%c3%28', '/api/customers/%ff'])(
    'by a %% that stands for nothing: %s is answered 400',
    async path => {
      const answer = await admin.get(path)
      expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-request'])
    },
  )

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/jsonp',
    '',
  ])('by a form of another site: a body sent as %j is answered 415', async type => {
    const answer = await admin.send(
      'POST',
      '/api/customers/actions/extend-trial',
      type === '' ? {} : { 'Content-Type': type },
      '{"ids":["contoso"]}',
    )
    expect([answer.status, problemIn(answer).reason]).toEqual([415, 'unsupported-content-type'])
  })

  it('by asking from another origin, which is given no permission', async () => {
    const origin = { Origin: 'https://evil.example' }
    const answers = [
      await admin.get('/api/customers', origin),
      await admin.send('OPTIONS', '/api/customers', {
        ...origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      }),
      await api.anybody.post('/api/session', { operatorId: 'nobody' }, origin),
    ]
    for (const { headers } of answers) {
      expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
    }
  })

  it('by choosing ids and extra fields', async () => {
    const answer = await admin.post('/api/customers/actions/edit', {
      ids: ['chosen-by-me'],
      id: 'chosen-by-me',
      partnerId: 'trey',
    })
    expect([answer.status, Object.keys(problemIn(answer).errors ?? {}).sort()]).toEqual([
      422,
      ['id', 'partnerId'],
    ])
  })

  it('by choosing more of a new account than can be chosen', async () => {
    const chosen = {
      id: 'chosen-by-me',
      distributorId: 'adatum',
      source: 'DIRECT',
      status: 'import-completed',
      history: [],
      token: 'known-to-me',
      tenantAtWork: true,
      trialEndsOn: '2099-12-31',
    }
    const answer = await admin.post('/api/pending', {
      kind: 'customer',
      organizationName: 'Fourth Coffee',
      notificationEmail: 'it@fourth.example',
      sku: 'essentials-msp-2025',
      ...chosen,
    })
    expect([answer.status, Object.keys(problemIn(answer).errors ?? {}).sort()]).toEqual([
      422,
      Object.keys(chosen).sort(),
    ])
  })

  it('by HEAD, which answers what GET does, without its body', async () => {
    const head = await admin.send('HEAD', '/api/customers')
    const get = await admin.get('/api/customers')

    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers['content-range']).toBe(get.headers['content-range'])
    expect((await admin.send('HEAD', '/api/customers/foreign-of-trey')).status).toBe(404)
    expect((await api.anybody.send('HEAD', '/api/customers')).status).toBe(401)
    expect((await admin.send('HEAD', '/api/customers/actions/convert')).status).toBe(405)
  })

  it('by deleting a parent: customers outlive every attempt on their partner', async () => {
    const vendor = await api.signIn('internal-admin')
    expect((await vendor.delete('/api/partners/northwind')).status).toBe(405)
    expect((await vendor.record('customers', 'contoso')).id).toBe('contoso')
    await vendor.delete('/api/session')
  })
})

const json = { 'Content-Type': 'application/json' }

async function storedIn({ store }: Api) {
  return {
    settings: await store.settings(),
    partners: await store.all('partners'),
    customers: await store.all('customers'),
    pending: await store.all('pending'),
    links: await store.all('links'),
    operators: await store.all('operators'),
    events: await store.all('events'),
    mails: await store.all('mails'),
  }
}
