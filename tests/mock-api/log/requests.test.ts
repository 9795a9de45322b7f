import { expect, it } from 'vitest'
import type { LoggedRequest } from '../../../mock-api/middlewares/logRequests'
import { startApi } from '../server'

it('A request is written down with who asked, what came of it, and why it was refused', async () => {
  const lines: LoggedRequest[] = []
  await using api = await startApi({ logRequest: line => lines.push(line) })
  const admin = await api.signIn('partner-admin')

  const answers = [
    await admin.get('/api/catalog'),
    await admin.get('/api/customers/nobody'),
    await admin.get('/api/customers?colour=red'),
    await api.anybody.get('/api/customers'),
  ]

  await expect.poll(() => lines.length).toBe(5)
  expect(lines.slice(1)).toMatchObject([
    { requestId: answers[0]?.headers['x-request-id'], status: 200, operatorId: 'partner-admin' },
    { path: '/api/customers/nobody', status: 404, operatorId: 'partner-admin', reason: 'not-found' },
    { path: '/api/customers', status: 400, operatorId: 'partner-admin', reason: 'malformed-query' },
    { path: '/api/customers', status: 401, reason: 'not-signed-in' },
  ])
  expect(lines[1]).not.toHaveProperty('reason')
})
