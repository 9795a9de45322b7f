import { describe, expect, it } from 'vitest'
import type { LoggedFailure } from '../../mock-api/middlewares/problemDetails'
import { problemIn } from './client'
import { startApi } from './server'

const json = { 'Content-Type': 'application/json' }
const extend = '/api/customers/actions/extend-trial'

describe('Every problem', () => {
  it('is told as problem details that repeat the id of the request', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const reseller = await api.signIn('reseller-admin')
    const answers = [
      await api.anybody.get('/api/customers'),
      await reseller.get('/api/customers'),
      await admin.get('/api/customers/nobody'),
      await admin.get('/api/nowhere'),
      await admin.get('/nowhere'),
      await admin.get('/api/customers?colour=red'),
      await admin.get('/api/customers/%zz'),
      await admin.delete('/api/customers/contoso'),
      await admin.send('POST', extend, json, '{'),
      await admin.send('POST', extend, { 'Content-Type': 'text/plain' }, '{}'),
      await admin.send('POST', extend, json, ' '.repeat(1_100_000)),
      await admin.post(extend, {}),
    ]

    expect(answers.map(({ status }) => status)).toEqual([
      401, 403, 404, 404, 404, 400, 400, 405, 400, 415, 413, 422,
    ])
    for (const answer of answers) {
      expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
      expect(answer.json).toEqual({
        ...problemIn(answer),
        type: expect.stringMatching(/^\/problems\/[a-z-]+$/),
        title: expect.stringMatching(/\w/),
        status: answer.status,
        detail: expect.stringMatching(/^\w.*[.\w")}\]]$/),
        reason: expect.stringMatching(/^[a-z-]+$/),
        requestId: answer.headers['x-request-id'],
      })
      expect(answer.headers['cache-control']).toBe('no-store')
    }
    expect(new Set(answers.map(({ headers }) => headers['x-request-id'])).size).toBe(answers.length)
  })

  it('of the server’s own is told without its stack, and logged with it', async () => {
    const log: LoggedFailure[] = []
    await using api = await startApi({
      now: () => {
        throw new Error('the clock is broken')
      },
      log: entry => log.push(entry),
    })

    const answer = await api.anybody.post('/api/session', { operatorId: 'internal-admin' })

    expect(answer.status).toBe(500)
    expect(problemIn(answer).reason).toBe('internal-error')
    expect(answer.text).not.toMatch(/clock|\.ts|\\n/)
    expect(log).toEqual([
      expect.objectContaining({
        level: 'error',
        requestId: answer.headers['x-request-id'],
        error: expect.stringContaining('the clock is broken'),
      }),
    ])
  })

  it('reflects nothing that a browser would run', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')
    const script = '<script>alert(1)</script>'

    for (const path of [
      `/${script}`,
      `/api/${script}`,
      `/api/customers/${script}`,
      `/api/customers?${script}=1`,
      `/api/customers?filter=${encodeURIComponent(JSON.stringify({ [script]: 1 }))}`,
    ]) {
      const { headers } = await admin.get(path)
      expect(headers['content-type']).toContain('application/problem+json')
      expect(headers['x-content-type-options']).toBe('nosniff')
    }
  })
})

describe('Every answer', () => {
  it('forbids sniffing, framing and scripts that are not ours, and does not say what made it', async () => {
    await using api = await startApi()
    const admin = await api.signIn('internal-admin')

    for (const path of ['/api/health', '/api/customers', '/api/customers/nobody', '/nowhere', '/']) {
      const { headers } = await admin.get(path)
      expect(headers['x-powered-by']).toBeUndefined()
      expect(headers['x-content-type-options']).toBe('nosniff')
      const policy = String(headers['content-security-policy'])
      expect(policy).toMatch(/frame-ancestors 'none'/)
      expect(policy).toMatch(path.startsWith('/api/') ? /default-src 'none'(;|$)/ : /script-src 'self'(;|$)/)
      expect(policy).not.toMatch(/script-src[^;]*unsafe/)
    }
  })

  it('of data is kept in no cache', async () => {
    await using api = await startApi({ pending: { contoso: { kind: 'customer' } } })
    const admin = await api.signIn('internal-admin')
    for (const path of [
      '/api/customers',
      '/api/session',
      '/api/customers/ids',
      '/api/pending',
      '/api/pending/contoso',
      '/api/activations/token-of-contoso',
      '/api/activations/token-of-nobody',
      '/api/events',
    ]) {
      expect((await admin.get(path)).headers['cache-control']).toBe('no-store')
    }
  })
})
