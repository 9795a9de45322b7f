import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { calendarDateOf } from '#lifecycle'
import { createMockApi } from '../../../mock-api/app'
import { seed } from '../../../mock-api/seed'
import { tenantsAtWork } from '../../../mock-api/simulation/tenantsAtWork'
import { openEmbeddedStore } from '../../../mock-api/store/embeddedStore'

/*
 * The server's own parts, with a clock that runs ten times as fast since a moment that all its lives share: what tenants take
 * seconds for, they take tenths of a second for. It is here to be killed, and knows no other end.
 */

const { DATA_FILE: path = '', RUNNING_SINCE = '' } = process.env
const since = Number(RUNNING_SINCE)

const store = await openEmbeddedStore({
  path,
  firstState: () => seed({ today: calendarDateOf('2026-06-15'), customers: 60, edition: '2025' }),
})
const server = createServer().listen(0, '127.0.0.1', () => {
  // What listens on a port has an address with one.
  const publicUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const now = () => new Date(since + (Date.now() - since) * 10)
  const backend = { store, now, publicUrl, mailState: 'recorded' } as const
  server.on('request', createMockApi({ ...backend, log: entry => console.error(JSON.stringify(entry)) }))
  tenantsAtWork(backend, error => console.error(error))
  console.log(`The Partner App is at ${publicUrl}`)
})
