import { describe, expect, it } from 'vitest'
import { problemIn } from '../client'
import { guarded } from './guarded'

/* What json-server would take, and this backend does not. */

describe('There is no way around the rules', () => {
  const { api, admin } = guarded()

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
      const answer = await admin().get(`${path}?${parameter}`)
      expect(answer.status).toBe(400)
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect(answer.text).not.toMatch(/steal\(|Contoso"/)
    }
  })

  it('by a regular expression that would keep the server busy', async () => {
    const evil = JSON.stringify({ q: `(${'a+'.repeat(40)})+$` })
    const answer = await admin().get(`/api/customers?filter=${encodeURIComponent(evil)}`)
    expect([answer.status, answer.text]).toEqual([200, '[]'])
  })

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/jsonp',
    '',
  ])('by a form of another site: a body sent as %j is answered 415', async type => {
    const answer = await admin().send(
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
      await admin().get('/api/customers', origin),
      await admin().send('OPTIONS', '/api/customers', {
        ...origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'authorization',
      }),
      await api().anybody.post('/api/session', { operatorId: 'nobody' }, origin),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 405, 422])
    for (const { headers } of answers) {
      expect(Object.keys(headers).filter(name => name.startsWith('access-control-'))).toEqual([])
    }
  })

  it('by choosing ids and extra fields', async () => {
    const answer = await admin().post('/api/customers/actions/edit', {
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
    const answer = await admin().post('/api/pending', {
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
})
