import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { actorOf } from '#contract'
import { calendarDateOf } from '#lifecycle'
import { carryOutDays } from '../../../mock-api/calendar/carryOutDays'
import { moveClock } from '../../../mock-api/demo/clock'
import { startOver } from '../../../mock-api/demo/startOver'
import type { Operation } from '../../../mock-api/operations/operation'
import { operatorRecord } from '../../../mock-api/operator'
import { seed } from '../../../mock-api/seed'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'

/*
 * The server without all that takes it long to start: its store, its calendar, and the two operations of a demo that are asked for
 * here, with no stack around them. Whoever asks is the vendor. It is here to be killed, and knows no other end.
 */

const store = await openEmbeddedStore({
  path: process.env['DATA_FILE'] ?? '',
  firstState: () => seed({ today: calendarDateOf('2026-06-15'), customers: 60, edition: '2025' }),
})
const publicUrl = 'https://partners.example'
const backend = { store, now: () => new Date(), publicUrl, mailState: 'recorded' } as const
const operator = await operatorRecord(store, 'internal-admin')
const vendor = { sessionId: '', operator, actor: actorOf(operator) }

const operations: Readonly<Record<string, Operation>> = {
  '/api/session': async () => ({ status: 201, body: { token: 'anybody' } }),
  '/api/demo/clock': moveClock,
  '/api/demo/reset': startOver,
}

// As `mock-api/server.ts` does before it answers anybody.
await carryOutDays(backend)
const server = createServer(async (request, response) => {
  const { status, body } = await answerTo(request)
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
}).listen(0, '127.0.0.1', () => {
  // What listens on a port has an address with one.
  console.log(`The clock is at http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})

async function answerTo(request: IncomingMessage) {
  const { url: path = '', headers } = request
  const idempotencyKey = headers['idempotency-key']
  const asked = {
    method: 'POST',
    path,
    params: {},
    query: {},
    body: await json(request),
    acceptsCsv: false,
    idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey : undefined,
    ifMatch: undefined,
  }
  return operations[path]?.(asked, vendor, backend) ?? { status: 404, body: {} }
}
