import { describe, expect, it } from 'vitest'
import { answerIn, raw } from '../raw'
import { guarded } from './guarded'

describe('A request', () => {
  const { api } = guarded()

  it.each([
    ['names no host', ''],
    ['names two', 'Host: a\r\nHost: b\r\n'],
    ['names one twice', 'Host: a\r\nHost: a\r\n'],
  ])('that %s is answered 400, as a problem like any other', async (_name, hosts) => {
    const { socket, heard, closed } = await raw(api())
    socket.write(`GET /api/operators HTTP/1.1\r\n${hosts}Connection: close\r\n\r\n`)
    await closed
    const answer = answerIn(heard())
    expect(answer.status).toBe(400)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.json).toMatchObject({
      reason: 'malformed-request',
      status: 400,
      requestId: answer.headers['x-request-id'],
    })
  })

  it('that asks for an upgrade is answered, and its connection ends: what came after it would be answered too late', async () => {
    const { socket, heard, closed } = await raw(api())
    socket.write('GET /api/operators HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n')
    await closed
    expect(answerIn(heard())).toMatchObject({ status: 200, headers: { connection: 'close' } })
  })

  it('of an address and not of a path is one of nothing', async () => {
    for (const target of [
      'http://a/api/operators',
      'http:///api/operators',
      'http://a:99999999/api/operators',
      '*',
    ]) {
      const { socket, heard, closed } = await raw(api())
      socket.write(`GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
      await closed
      expect(answerIn(heard()).status).toBe(404)
    }
  })

  it('of HTTP/1.0 needs none', async () => {
    const { socket, heard, closed } = await raw(api())
    socket.write('GET /api/operators HTTP/1.0\r\n\r\n')
    await closed
    expect(answerIn(heard()).status).toBe(200)
  })
})
