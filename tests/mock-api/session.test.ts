import { describe, expect, it } from 'vitest'
import { keepHouse } from '../../mock-api/housekeeping'
import { problemIn } from './client'
import { startApi } from './server'

describe('Signing in', () => {
  it('gives a token and says who one is', async () => {
    await using api = await startApi()

    const answer = await api.anybody.post('/api/session', { operatorId: 'partner-admin' })

    expect(answer.status).toBe(201)
    expect(answer.json).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      operator: {
        id: 'partner-admin',
        name: 'Partner admin',
        role: 'admin',
        organization: {
          kind: 'partner',
          id: 'northwind',
          organizationName: 'Northwind',
          subscriptionLevel: 'PRODUCTION',
          trialEndsOn: null,
          expiresOn: '2027-02-15',
          skus: ['essentials-msp-2025', 'professional-msp-2025'],
          addOns: ['delegation-2025', 'audit-2025', 'hybrid-2025'],
        },
      },
    })
  })

  it('can be done by everybody that the list of operators names, and lets each know itself', async () => {
    await using api = await startApi()
    const { json } = await api.anybody.get('/api/operators')
    const operators = json as { id: string }[]
    expect(operators).toHaveLength(11)

    for (const operator of operators) {
      const signedIn = await api.signIn(operator.id)
      expect((await signedIn.session()).operator).toEqual(operator)
    }
  })

  it('tells the day, the edition and its rules as data', async () => {
    await using api = await startApi({ today: '2026-02-28', edition: '2024-11', demo: true })
    const session = await (await api.signIn('distributor-viewer')).session()

    expect(session).toMatchObject({
      today: '2026-02-28',
      edition: '2024-11',
      demo: true,
      policy: {
        id: '2024-11',
        extension: { customer: { days: 14, windowDays: null, limit: null }, partner: null },
        distributorExtendsCustomers: true,
      },
    })
  })

  it('goes by the real day in UTC where no demo’s clock says another', async () => {
    await using api = await startApi({ now: () => new Date('2026-06-30T23:59:59.999Z') })

    expect(await (await api.signIn('internal-admin')).session()).toMatchObject({
      today: '2026-06-30',
      demo: false,
    })
  })

  const wrong: readonly [wrong: string, body: unknown, errors: unknown][] = [
    [
      'an operator that is none',
      { operatorId: 'mallory' },
      { operatorId: expect.stringContaining('not the id') },
    ],
    ['the name of a part of every object', { operatorId: 'constructor' }, { operatorId: expect.any(String) }],
    ['no operator', {}, { operatorId: 'is required' }],
    ['an empty id', { operatorId: '' }, { operatorId: 'must be the id of an operator' }],
    ['a number', { operatorId: 7 }, { operatorId: 'must be the id of an operator' }],
    ['a list', { operatorId: ['internal-admin'] }, { operatorId: 'must be the id of an operator' }],
    [
      'a role of one’s own choice',
      { operatorId: 'partner-viewer', role: 'admin' },
      { role: 'is not a field of a sign-in' },
    ],
    ['no object', 'internal-admin', { body: 'must be an object' }],
  ]

  it.each(wrong)('is refused 422 for %s', async (_, body, errors) => {
    await using api = await startApi()

    const answer = await api.anybody.post('/api/session', body)

    expect([answer.status, problemIn(answer).errors]).toEqual([422, errors])
    expect(await api.store.all('sessions')).toEqual([])
  })
})

describe('A token', () => {
  it('is known to the store by its hash only', async () => {
    await using api = await startApi()
    const { json } = await api.anybody.post('/api/session', { operatorId: 'internal-admin' })
    const { token } = json as { token: string }

    const sessions = await api.store.all('sessions')

    expect(sessions).toEqual([
      { id: expect.stringMatching(/^[0-9a-f]{64}$/), operatorId: 'internal-admin', at: expect.any(String) },
    ])
    expect(JSON.stringify(sessions)).not.toContain(token)
  })

  it('is never given out twice', async () => {
    await using api = await startApi()
    const tokens = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const { json } = await api.anybody.post('/api/session', { operatorId: 'internal-admin' })
        return (json as { token: string }).token
      }),
    )
    expect(new Set(tokens).size).toBe(20)
  })

  it('counts only as it was given out, with nothing before or behind it', async () => {
    await using api = await startApi()
    const { json } = await api.anybody.post('/api/session', { operatorId: 'internal-admin' })
    const { token } = json as { token: string }
    const statusFor = async (Authorization: string) =>
      (await api.anybody.get('/api/session', { Authorization })).status

    expect(await statusFor(`bearer ${token}`)).toBe(200)
    for (const wrong of [
      `X-Bearer ${token}`,
      `Bearer ${token} x`,
      `Bearer ${token},`,
      `Bearer ${token.slice(1)}`,
    ])
      expect(await statusFor(wrong)).toBe(401)
  })

  const dead: readonly [wrong: string, authorization: string | undefined][] = [
    ['none', undefined],
    ['an empty one', 'Bearer '],
    ['an unknown one', `Bearer ${'x'.repeat(43)}`],
    ['one of another scheme', 'Basic aW50ZXJuYWwtYWRtaW46'],
    ['an operator’s id', 'Bearer internal-admin'],
    ['two of them', 'Bearer a b'],
    ['one beyond all length', `Bearer ${'x'.repeat(4_000)}`],
    ['one with signs that no token has', "Bearer ' OR 1=1"],
  ]

  it.each(dead)('that is %s is answered 401, with the scheme that is expected', async (_, authorization) => {
    await using api = await startApi()
    const headers = authorization === undefined ? {} : { Authorization: authorization }

    for (const path of [
      '/api/session',
      '/api/customers',
      '/api/customers/ids',
      '/api/catalog',
      '/api/events',
    ]) {
      const answer = await api.anybody.get(path, headers)
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer'])
      expect(problemIn(answer).reason).toBe('not-signed-in')
    }
    const command = await api.anybody.post('/api/customers/actions/convert', { ids: [] }, headers)
    expect(command.status).toBe(401)
  })

  it('is dead after signing out, and no other token with it', async () => {
    await using api = await startApi()
    const [laptop, phone] = [await api.signIn('internal-admin'), await api.signIn('internal-admin')]

    const answer = await laptop.delete('/api/session')

    expect([answer.status, answer.text]).toEqual([204, ''])
    expect((await laptop.get('/api/session')).status).toBe(401)
    expect((await laptop.delete('/api/session')).status).toBe(401)
    expect((await phone.get('/api/session')).status).toBe(200)
  })

  it('is good for thirty days', async () => {
    let clock = '2026-06-15T12:00:00Z'
    await using api = await startApi({ now: () => new Date(clock) })
    const admin = await api.signIn('internal-admin')

    clock = '2026-07-15T12:00:00Z'
    expect((await admin.get('/api/session')).status).toBe(200)
    clock = '2026-07-15T12:00:01Z'
    expect((await admin.get('/api/session')).status).toBe(401)

    await keepHouse(api.store, new Date(clock))
    expect(await api.store.all('sessions')).toEqual([])
  })

  it('of an operator who has signed in a thousand times since is forgotten, and nobody else’s', async () => {
    await using api = await startApi()
    const [first, other] = [await api.signIn('internal-admin'), await api.signIn('partner-admin')]
    const at = (minute: number) => new Date(Date.UTC(2026, 5, 15, 12, minute)).toISOString()
    const more = Array.from({ length: 999 }, (_, index) => ({
      id: `hash-${index}`,
      operatorId: 'internal-admin',
      at: at(1_000 + index),
    }))
    await api.store.commit(async () => ({ put: { sessions: more }, answer: undefined }))
    await keepHouse(api.store, new Date(at(2_000)))
    expect((await first.get('/api/session')).status).toBe(200)

    const oneMore = { id: 'one-more', operatorId: 'internal-admin', at: at(2_000) }
    await api.store.commit(async () => ({ put: { sessions: [oneMore] }, answer: undefined }))
    await keepHouse(api.store, new Date(at(2_000)))

    expect((await first.get('/api/session')).status).toBe(401)
    expect((await other.get('/api/session')).status).toBe(200)
    expect(await api.store.all('sessions')).toHaveLength(1_001)
  })
})
