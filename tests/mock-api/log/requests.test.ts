import { expect, it } from 'vitest'
import type { LoggedRequest } from '../../../mock-api/middlewares/logRequests'
import type { WireFault } from '../../../mock-api/wireFaults'
import { answerIn, raw } from '../raw'
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

it('What never became a request is written down under the id that its client was told', async () => {
  const faults: WireFault[] = []
  await using api = await startApi({ tellWireFault: fault => faults.push(fault) })

  for (const said of ['FOO\r\n\r\n', `GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`]) {
    const { socket, heard, closed } = await raw(api)
    socket.write(said)
    await closed
    const { status, headers } = answerIn(heard())
    expect(faults.at(-1)).toMatchObject({ requestId: headers['x-request-id'], status })
  }

  expect(faults.map(({ reason }) => reason)).toEqual(['malformed-request', 'headers-too-large'])
})
