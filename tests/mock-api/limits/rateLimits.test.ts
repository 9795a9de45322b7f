import { describe, expect, it, vi } from 'vitest'
import { problemIn } from '../client'
import type { HttpAnswer } from '../http'
import { type Api, startApi } from '../server'

const signIn = ({ anybody }: Api, from: Record<string, string> = {}) =>
  anybody.post('/api/session', { operatorId: 'internal-admin' }, from)
const open = ({ anybody }: Api) => anybody.get('/api/activations/token-of-contoso')
const start = ({ anybody }: Api) => anybody.post('/api/activations/token-of-contoso/start', {})

const pending = { contoso: { kind: 'customer' } } as const
const statuses = (answers: readonly HttpAnswer[]) => answers.map(({ status }) => status)

describe('An address that asks too often', () => {
  it('is answered 429 with a sentence that says when to try again, and then it may', async () => {
    await using api = await startApi({ limits: { signIns: 2, activations: 0, window: 3_000 } })
    expect(statuses([await signIn(api), await signIn(api)])).toEqual([201, 201])

    const refused = await signIn(api)

    expect(refused.status).toBe(429)
    expect(refused.headers).toMatchObject({
      'retry-after': expect.stringMatching(/^[123]$/),
      'ratelimit-policy': '2;w=3',
      'content-type': 'application/problem+json; charset=utf-8',
    })
    expect(refused.json).toEqual({
      type: '/problems/too-many-requests',
      title: 'Too many requests',
      status: 429,
      detail: expect.stringMatching(
        /^Too many sign-ins from this address\. Try again in (1 second|[23] seconds)\.$/,
      ),
      reason: 'too-many-requests',
      retryAfter: Number(refused.headers['retry-after']),
      requestId: refused.headers['x-request-id'],
    })
    await vi.waitFor(async () => expect((await signIn(api)).status).toBe(201), { timeout: 10_000 })
  })

  it('is told of a minute, where nothing else is said', async () => {
    await using api = await startApi({ limits: { signIns: 1, activations: 0 } })
    await signIn(api)
    const { detail } = problemIn(await signIn(api))
    expect(detail).toMatch(/^Too many sign-ins from this address\. Try again in (60|5\d) seconds\.$/)
  })

  it('is counted by what it asks for: a visitor’s steps and looks together, sign-ins by themselves, and nothing else', async () => {
    await using api = await startApi({ pending, limits: { signIns: 2, activations: 3 } })
    const admin = await api.signIn('internal-admin')
    const visits = [await open(api), await start(api), await open(api), await open(api)]
    const last = await start(api)
    expect(statuses([...visits, last])).toEqual([200, 200, 200, 429, 429])
    expect(problemIn(last).detail).toContain('requests for activation pages')

    const signIns = [await signIn(api), await signIn(api)]
    expect(statuses(signIns)).toEqual([201, 429])
    for (let time = 0; time < 20; time += 1) {
      expect((await admin.get('/api/session')).status).toBe(200)
      expect((await api.anybody.get('/api/operators')).status).toBe(200)
    }
  })

  it('is counted although what it asks for is wrong, so that nothing can be tried out without end', async () => {
    await using api = await startApi({ limits: { signIns: 2, activations: 2 } })
    const wrong = () => api.anybody.post('/api/session', { operatorId: 'nobody' })
    const guess = (n: number) => api.anybody.get(`/api/activations/guess-${n}`)
    expect(statuses([await wrong(), await wrong(), await wrong()])).toEqual([422, 422, 429])
    expect(statuses([await guess(1), await guess(2), await guess(3)])).toEqual([404, 404, 429])
  })

  it('is not limited where the limit is 0', async () => {
    await using api = await startApi({ limits: { signIns: 0, activations: 0 } })
    const answers = await Promise.all(Array.from({ length: 50 }, () => signIn(api)))
    expect(new Set(statuses(answers))).toEqual(new Set([201]))
    expect(answers[0]?.headers['ratelimit-policy']).toBeUndefined()
  })
})

describe('Whose address it is', () => {
  const from = (address: string) => ({ 'X-Forwarded-For': address })

  it('nobody says by a header, where no proxy stands in front', async () => {
    await using api = await startApi({ limits: { signIns: 1, activations: 0 } })
    const answers = [await signIn(api, from('203.0.113.1')), await signIn(api, from('203.0.113.2'))]
    expect(statuses(answers)).toEqual([201, 429])
  })

  it('the proxy says, where one stands in front: the last address, which is the one that it has put there itself', async () => {
    await using api = await startApi({ limits: { signIns: 1, activations: 0 }, proxies: 1 })
    const answers = [
      await signIn(api, from('203.0.113.1')),
      await signIn(api, from('203.0.113.2')),
      await signIn(api, from('198.51.100.7, 203.0.113.1')),
    ]
    expect(statuses(answers)).toEqual([201, 201, 429])
  })
})
