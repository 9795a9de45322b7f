import { describe, expect, it } from 'vitest'
import { openApiDocument } from '#contract/openapi'
import { problemIn } from '../client'
import { guarded } from './guarded'

const json = { 'Content-Type': 'application/json' }
const places = Object.entries(openApiDocument().paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({ operationId, method, path })),
)

describe('A query parameter that an operation does not have', () => {
  const { api, admin } = guarded()

  it.each(places)('is refused by name, and nothing is done: $operationId', async ({ method, path }) => {
    const at = `/api${path.replace('{token}', 'token-of-litware').replace('{id}', 'contoso')}`
    const body = method === 'post' || method === 'put' ? '{}' : undefined
    for (const query of ['utm_source=mail', 'utm_source', 'utm_source=1&utm_source=2']) {
      const answer = await admin().send(method.toUpperCase(), `${at}?${query}`, json, body)
      const { reason, parameter } = problemIn(answer)
      // A page that the operator does not have is told before its query.
      if (answer.status === 403) expect(reason).toBe('not-allowed')
      else expect([answer.status, reason, parameter]).toEqual([400, 'malformed-query', 'utm_source'])
    }
  })

  it('is told to nobody who has not signed in', async () => {
    expect((await api().anybody.get('/api/session?utm_source=mail')).status).toBe(401)
  })

  it('is found at once, however often it is given', async () => {
    const startedAt = performance.now()
    const answer = await admin().get(`/api/customers?${'a&'.repeat(7_500)}`)
    expect([answer.status, problemIn(answer).reason]).toEqual([400, 'malformed-query'])
    // Each of them once more for each before it took over two seconds, in which nobody else was answered.
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })
})
