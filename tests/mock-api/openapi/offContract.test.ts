import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { client } from '../client'
import type { HttpAnswer, HttpRequest } from '../http'
import { type Api, startApi } from '../server'
import { offContract } from './offContract'

const json = { 'Content-Type': 'application/json' }

interface Fault {
  readonly name: string
  readonly method?: string
  readonly path: string
  readonly body?: string
  /** What is planted into the answer that the API gives. */
  readonly plant?: (answer: HttpAnswer) => Partial<HttpAnswer>
  /** What stands in place of the request, as if that had been taken. */
  readonly taken?: Partial<HttpRequest>
  readonly says: RegExp
}

const extend = '/api/customers/actions/extend-trial'
const asked = JSON.stringify({ ids: ['contoso', 'litware', 'nobody'] })

const faults: readonly Fault[] = [
  {
    name: 'a field that is not described',
    path: '/api/customers',
    plant: replaced('"stage":', '"password":"x","stage":'),
    says: /\(listCustomers\), answered 200: \/0 must NOT have additional properties .*password/,
  },
  {
    name: 'a field that is not described, within another',
    path: '/api/session',
    plant: replaced('"trialDays":14', '"trialDays":14,"margin":3'),
    says: /\(session\), answered 200: \/policy must NOT .*margin/,
  },
  {
    name: 'a field that is missing',
    path: '/api/customers/contoso',
    plant: replaced(/"revision":\d+,?/, ''),
    says: /\(customer\), answered 200: it must have required property 'revision'/,
  },
  {
    name: 'a day that there is not',
    path: '/api/customers/contoso',
    plant: replaced(/"createdOn":"[^"]*"/, '"createdOn":"2026-02-30"'),
    says: /\/createdOn must match format "date"/,
  },
  {
    name: 'a refusal that the rules do not have for this',
    method: 'POST',
    path: extend,
    body: asked,
    plant: replaced(/already-in-production/g, 'not-configured'),
    says: /\(customersExtendTrial\), answered 200: \/results\/1\/problem value of tag "type" must be in oneOf/,
  },
  {
    name: 'a refusal without its facts',
    method: 'POST',
    path: extend,
    body: asked,
    plant: replaced(/"productionSince":"[^"]*",/g, ''),
    says: /\/results\/1\/problem must have required property 'productionSince'/,
  },
  {
    name: 'a status that is not in the contract',
    path: '/api/catalog',
    plant: () => ({ status: 418 }),
    says: /GET \/api\/catalog \(catalog\), answered 418: the contract has no such status here/,
  },
  {
    name: 'a problem that is told under another status',
    path: '/api/customers/nobody',
    plant: () => ({ status: 403 }),
    says: /\(customer\), answered 403: .*must be equal to constant/,
  },
  {
    name: 'a problem without the id of its request',
    path: '/api/customers/nobody',
    plant: replaced(/,"requestId":"[^"]*"/, ''),
    says: /must have required property 'requestId'/,
  },
  {
    name: 'a header that is missing',
    path: '/api/customers',
    plant: withHeader('content-range', undefined),
    says: /the header Content-Range is missing/,
  },
  {
    name: 'a header that says something else',
    path: '/api/preferences',
    plant: withHeader('etag', 'W/"0"'),
    says: /the header ETag is W\/"0": it must match pattern/,
  },
  {
    name: 'another content type',
    path: '/api/catalog',
    plant: withHeader('content-type', 'text/html'),
    says: /it comes as text\/html/,
  },
  {
    name: 'a body where there is none',
    method: 'DELETE',
    path: '/api/session',
    plant: () => ({ text: 'bye' }),
    says: /\(signOut\), answered 204: it has a body/,
  },
  {
    name: 'something where the contract has nothing',
    path: '/api/db',
    plant: () => ({ status: 200 }),
    says: /GET \/api\/db \(nothing of the contract\), answered 200: the contract has no such status here/,
  },
  {
    name: 'a query parameter that was taken and is not described',
    path: '/api/customers',
    taken: { path: '/api/customers?_embed=partner' },
    says: /it took the query parameter _embed/,
  },
  {
    name: 'a query parameter of a question mark',
    path: '/api/customers',
    taken: { path: '/api/customers??' },
    says: /it took the query parameter \?,/,
  },
  {
    name: 'a filter that was taken and is not described',
    path: '/api/customers',
    taken: { path: '/api/customers?filter={"colour":"red"}' },
    says: /it took filter=.*must NOT have additional properties .*colour/,
  },
  {
    name: 'a body that was taken and is not described',
    method: 'POST',
    path: extend,
    body: asked,
    taken: { body: '{"ids":[]}' },
    says: /it took a body that is not in the contract: \/ids must NOT have fewer than 1 items/,
  },
]

describe('What is off the contract is noticed:', () => {
  let api: Api
  beforeAll(async () => {
    api = await startApi({
      customers: { contoso: 'a trial two days from its end', litware: 'production for months' },
    })
  })
  afterAll(() => api.stop())

  it.each(faults)('$name', async ({ method = 'GET', path, body, taken, plant = same, says }) => {
    const admin = await api.signIn('internal-admin')
    const answer = await admin.send(method, path, json, body)
    const whole = { method, path, headers: json, ...(body !== undefined && { body }) }
    expect(offContract(whole, answer)).toBeUndefined()

    const { status, headers, text, json: read } = { ...valuesOf(answer), ...plant(answer) }
    expect(offContract({ ...whole, ...taken }, { status, headers, text, json: read })).toMatch(says)
  })
})

it('An answer that is off the contract fails whoever asked', async () => {
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"status":"ok","secret":1}'),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  // What listens on a port has an address with one.
  const { port } = server.address() as AddressInfo

  await expect(client(`http://127.0.0.1:${port}`).get('/api/health')).rejects.toThrow(
    /^Off the contract: GET \/api\/health \(health\), answered 200: the header X-Request-Id is missing/,
  )
  server.closeAllConnections()
  server.close()
})

function valuesOf(answer: HttpAnswer): HttpAnswer {
  const { status, headers, text } = answer
  return { status, headers, text, json: text === '' ? undefined : answer.json }
}

function same(): Partial<HttpAnswer> {
  return {}
}

function replaced(what: string | RegExp, by: string): (answer: HttpAnswer) => Partial<HttpAnswer> {
  return ({ text }) => {
    const planted = text.replace(what, by)
    return { text: planted, json: JSON.parse(planted) }
  }
}

function withHeader(name: string, value: string | undefined) {
  return ({ headers }: HttpAnswer): Partial<HttpAnswer> => ({ headers: { ...headers, [name]: value } })
}
