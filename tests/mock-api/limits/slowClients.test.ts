import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'
import type { ListedRecord } from '../../../mock-api/store/store'
import { channel } from '../channel'
import { offContract } from '../openapi/offContract'
import { answerIn, raw } from '../raw'
import { type Api, serve, startApi } from '../server'

const impatient = { headers: 1_000, request: 1_500, idle: 1_000, look: 50 }
const customers = 20_000
const askForOperators = 'GET /api/operators HTTP/1.1\r\nHost: a\r\n\r\n'

/** Says a text letter by letter, until the connection is closed. */
async function trickle(socket: Socket, text: string, pause: number): Promise<void> {
  for (const letter of text) {
    if (socket.destroyed || socket.writableEnded) return
    socket.write(letter)
    await wait(pause)
  }
}

describe.concurrent('A client that does not go on is told so or left, and others are served meanwhile:', () => {
  it('headers that never end', async () => {
    await using api = await startApi({ patience: impatient })
    const { socket, heard, closed } = await raw(api)
    const said = trickle(socket, `GET /api/health HTTP/1.1\r\nX-Slow: ${'a'.repeat(500)}`, 20)

    expect((await api.anybody.get('/api/operators')).status).toBe(200)
    await closed

    const answer = answerIn(heard())
    expect(heard()).toMatch(/^HTTP\/1\.1 408 Request timeout\r\n/)
    expect(answer.headers.connection).toBe('close')
    expect(answer.json).toMatchObject({
      reason: 'request-timeout',
      status: 408,
      requestId: answer.headers['x-request-id'],
    })
    expect(offContract({ method: 'GET', path: '/api/health' }, answer)).toBeUndefined()
    await said
  })

  it('a body that trickles', async () => {
    await using api = await startApi({ patience: impatient })
    const { socket, heard, closed } = await raw(api)
    socket.write('POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n')
    socket.write('Content-Length: 1000\r\n\r\n')
    const said = trickle(socket, `{"operatorId":"${'a'.repeat(900)}"}`, 20)

    expect((await api.anybody.get('/api/operators')).status).toBe(200)
    await closed

    expect(heard()).toMatch(/^HTTP\/1\.1 408 /)
    await said
  })

  it('a connection over which nothing ever comes', async () => {
    await using api = await startApi({ patience: impatient })
    const { closed, heard } = await raw(api)
    await closed
    expect(heard()).toMatch(/^(HTTP\/1\.1 408 |$)/)
  })

  it('a connection over which nothing comes any more', async () => {
    await using api = await startApi({ patience: impatient })
    const { socket, closed, heard } = await raw(api)
    socket.write('GET /api/operators HTTP/1.1\r\nHost: a\r\n\r\n')
    await closed
    expect(heard()).toMatch(/^HTTP\/1\.1 200 /)
    expect(heard()).not.toMatch(/^HTTP\/1\.1 408 /m)
  })

  it('a reader who takes nothing of what it has asked for', async () => {
    const { api, told } = await withLongList()
    await using _ = api
    const response = await exported(api)
    response.on('error', () => {})
    const ended = once(response, 'close').catch(() => undefined)

    await vi.waitFor(() => expect(told.left).toBe(true), 20_000)

    expect((await api.anybody.get('/api/operators')).status).toBe(200)
    response.resume()
    await ended
    expect(response.complete).toBe(false)
  })
})

describe.concurrent('A client that goes on, however slowly,', () => {
  it('gets all that it has asked for', async () => {
    const { api } = await withLongList()
    await using _ = api
    const response = await exported(api)
    const startedAt = performance.now()
    let lines = 0
    for await (const piece of response) {
      for (const byte of piece) if (byte === 10) lines += 1
      await wait(8)
    }
    expect([response.complete, lines]).toEqual([true, customers + 1])
    expect(performance.now() - startedAt).toBeGreaterThan(stillness)
  })
})

describe('What is no request', () => {
  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'malformed-request'],
    [
      'headers of more than 16 KB',
      `GET / HTTP/1.1\r\nX: ${'a'.repeat(17_000)}\r\n\r\n`,
      431,
      'headers-too-large',
    ],
    [
      'two lengths',
      'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
      'malformed-request',
    ],
    [
      'a length and pieces',
      'POST /api/session HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
      400,
      'malformed-request',
    ],
  ])('is answered as a problem, and its connection is closed: %s', async (_, text, status, reason) => {
    await using api = await startApi()
    const { socket, heard, closed } = await raw(api)
    socket.write(text)
    await closed
    const answer = answerIn(heard())
    expect(answer.json).toMatchObject({ reason, status: answer.status })
    expect(answer.status).toBe(status)
    expect(offContract({ method: 'POST', path: '/api/session' }, answer)).toBeUndefined()
    expect((await api.anybody.get('/api/health')).status).toBe(200)
  })

  it('is not answered into an answer that is still on its way: the connection just ends', async () => {
    const { api, told } = await withLongList()
    await using _ = api
    const { socket, heard, closed } = await raw(api)
    const headers = `Host: a\r\nAccept: text/csv\r\nAuthorization: Bearer ${await adminsToken(api)}`
    socket.write(`GET /api/customers?columns=id,organizationName HTTP/1.1\r\n${headers}\r\n\r\n`)
    await once(socket, 'data')
    socket.pause()

    socket.write(`${askForOperators}hello\r\n\r\n`)

    await vi.waitFor(() => expect(told.left).toBe(true), 10_000)
    socket.resume()
    await closed
    expect(heard()).toMatch(/^HTTP\/1\.1 200 /)
    expect(heard().match(/HTTP\/1\.1 /g)).toHaveLength(1)
  })

  it('is not answered before what was asked before it', async () => {
    const store = await openEmbeddedStore({ path: ':memory:', firstState: () => channel() })
    await using api = await serve({ ...store, all: () => new Promise<never>(() => {}) })
    const { socket, heard, closed } = await raw(api)
    socket.write(`${askForOperators}hello\r\n\r\n`)
    await closed
    expect(heard()).toBe('')
  })

  it('is answered behind answers that have gone out', async () => {
    await using api = await startApi()
    const { socket, heard, closed } = await raw(api)
    socket.write(askForOperators)
    await vi.waitFor(() => expect(heard()).toMatch(/\]$/))
    socket.write('hello\r\n\r\n')
    await closed
    expect(heard().match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
  })
})

describe('More connections than there may be', () => {
  it('are not taken, and those that are there go on', async () => {
    await using api = await startApi({ patience: { connections: 3 } })
    const held = [await raw(api), await raw(api), await raw(api)]
    const fourth = await raw(api)
    await fourth.closed

    held[0]?.socket.write('GET /api/operators HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    await held[0]?.closed
    expect(held[0]?.heard()).toMatch(/^HTTP\/1\.1 200 /)
    expect((await api.anybody.get('/api/operators')).status).toBe(200)
    for (const { socket } of held) socket.destroy()
  })
})

/** Longer than a busy machine holds up somebody who reads on. */
const stillness = 1_500

/** An API with more customers than fit between a server and a client that takes none, and whether it has left off sending them. */
async function withLongList() {
  const told = { left: false }
  const store = await openEmbeddedStore({ path: ':memory:', firstState: () => channel() })
  function* made(): Generator<ListedRecord> {
    try {
      for (let n = 0; n < customers; n += 1)
        yield { id: `customer-${n}`, organizationName: 'x'.repeat(1_000) }
    } finally {
      told.left = true
    }
  }
  const rows = Object.assign([], { [Symbol.iterator]: made })
  const list = async () => ({ rows, total: customers })
  const api = await serve({ ...store, list }, { patience: { stillness } })
  return { api, told }
}

/** The token of an administrator who has signed in. */
async function adminsToken(api: Api): Promise<string> {
  const { json } = await api.anybody.post('/api/session', { operatorId: 'internal-admin' })
  // The contract's answer to a sign-in.
  return (json as { token: string }).token
}

/** The answer to an export of all customers; of its body nothing is taken yet. */
async function exported(api: Api): Promise<IncomingMessage> {
  const token = await adminsToken(api)
  const headers = { Accept: 'text/csv', Authorization: `Bearer ${token}`, 'Accept-Encoding': 'identity' }
  return new Promise(resolve =>
    get(`${api.url}/api/customers?columns=id,organizationName`, { headers, agent: false }, resolve),
  )
}
