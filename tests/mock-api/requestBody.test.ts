import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Headers, problemIn } from './client'
import { offContract } from './openapi/offContract'
import { answerIn, raw } from './raw'
import { startApi } from './server'

const json = { 'Content-Type': 'application/json' }
const extend = '/api/customers/actions/extend-trial'

describe('A body', () => {
  it.each(['{', '{"ids":["contoso"]', 'ids=contoso', "{'ids':[]}", 'undefined', '\u0000', '{"ids":[NaN]}'])(
    'that is no JSON is answered 400: %j',
    async body => {
      await using api = await startApi()
      const admin = await api.signIn('internal-admin')
      const answer = await admin.send('POST', extend, json, body)
      expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-json'])
    },
  )

  it('of 1 MB is read, and a larger one is answered 413', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const padded = (bytes: number) => `{"ids":["contoso"]${' '.repeat(bytes - 19)}}`

    const largest = await admin.send('POST', extend, json, padded(1_048_576))
    expect(largest.status).toBe(200)
    const larger = await admin.send('POST', extend, json, padded(1_048_577))
    expect([larger.status, problemIn(larger).reason]).toEqual([413, 'body-too-large'])
  })

  it('that is small only while it is packed is answered 413 too', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const bomb = gzipSync(Buffer.alloc(50_000_000, 32))

    const answer = await admin.send('POST', extend, { ...json, 'Content-Encoding': 'gzip' }, bomb)

    expect(answer.status).toBe(413)
  })

  const sentAs: readonly [headers: Headers, status: number][] = [
    [{ 'Content-Type': 'application/json; charset=utf-8' }, 200],
    [{ 'Content-Type': 'APPLICATION/JSON' }, 200],
    [{ 'Content-Type': 'application/json; charset=latin1' }, 415],
    [{ 'Content-Type': 'application/json; charset=utf-7' }, 415],
    [{ 'Content-Type': 'application/json; charset=utf-16' }, 415],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'rot13' }, 415],
    [{ 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }, 400],
    [{ 'Content-Type': 'text/json' }, 415],
    [{ 'Content-Type': 'garbage' }, 415],
  ]

  it.each(sentAs)('sent with %j is answered %i', async (headers, status) => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    expect((await admin.send('POST', extend, headers, '{"ids":["contoso"]}')).status).toBe(status)
  })

  it('that is not UTF-8 is answered 400, packed or not, and not read as something else', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const halves = Buffer.from('7b22696473223a5b2263c328225d7d', 'hex')

    for (const [headers, body] of [
      [json, halves],
      [{ ...json, 'Content-Encoding': 'gzip' }, gzipSync(halves)],
    ] as const) {
      const answer = await admin.send('POST', extend, headers, body)
      expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-json'])
    }
  })

  it('nested a hundred thousand deep is answered 400', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const deep = `{"ids":["contoso"],"deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}`

    expect((await admin.send('POST', extend, json, deep)).status).toBe(400)
    expect((await admin.send('POST', extend, { ...json, 'Idempotency-Key': 'deep' }, deep)).status).toBe(400)
  })
})

describe('No body at all', () => {
  const said = ['', 'Content-Length: 0\r\n', 'Content-Length: 0\r\nContent-Type: application/json\r\n']
  const asked = [
    ['/api/activations/token-of-contoso/start', 200, undefined],
    ['/api/activations/token-of-contoso/consent', 422, { account: 'is required' }],
    ['/api/session', 422, { operatorId: 'is required' }],
  ] as const

  it.each(asked)(
    'is read as one without fields, however that is said: POST %s is %i',
    async (path, status, errors) => {
      await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
      for (const headers of said) {
        const { socket, heard, closed } = await raw(api)
        socket.write(`POST ${path} HTTP/1.1\r\nHost: a\r\n${headers}Connection: close\r\n\r\n`)
        await closed
        const answer = answerIn(heard())
        expect([answer.status, problemIn(answer).errors]).toEqual([status, errors])
        expect(offContract({ method: 'POST', path }, answer)).toBeUndefined()
      }
    },
  )

  it('is wrong field by field where fields are required, of commands too', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    for (const headers of [{}, json]) {
      const answer = await admin.send('POST', extend, headers)
      expect([answer.status, problemIn(answer).errors]).toEqual([422, { ids: 'is required' }])
    }
  })
})
