import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { CustomerRecord } from '#contract'
import { startBareServer } from './bareServer'
import { bodyOf, connect } from './client'
import { listMix } from './listMix'
import { measureBulk } from './measures/bulk'
import { measureCalendar } from './measures/calendar'
import { measureCommands } from './measures/commands'
import { measureExport } from './measures/export'
import { measureIdleDay } from './measures/idleDay'
import { measureLists } from './measures/lists'
import { measurePage } from './measures/page'
import { measureReplay, measureStarts } from './measures/starts'
import { type PartnerApp, startPartnerApp } from './partnerApp'
import { startPlainJsonServer } from './plainJsonServer'
import type { ServerProcess } from './serverProcess'
import { inMilliseconds, type Row, tableOf } from './table'

const { large, page, seconds } = parseArgs({
  options: {
    large: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '3' },
  },
}).values
const size = large
  ? { customers: 100_000, p95Target: 50, startTarget: undefined }
  : { customers: 10_000, p95Target: 25, startTarget: 2_000 }

const folder = mkdtempSync(join(tmpdir(), 'partner-app-bench-'))
const running = new Set<ServerProcess>()
const rows: Row[] = []

try {
  await measure()
  console.log(`\n${size.customers} customers\n\n${tableOf(rows)}`)
} finally {
  for (const server of running) await server.stop('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  if (page) return measureBrowser()
  say('the first start, which seeds')
  const first = await startPartnerApp(folder, size.customers)
  running.add(first)
  rows.push({ what: 'first start, with seeding', ours: inMilliseconds(first.startMilliseconds) })
  const customers = await allCustomers(first)
  const questions = listMix(customers)
  await first.stop()

  say('starts')
  rows.push(...(await measureStarts(folder, size.customers, questions, size.startTarget)))

  say('lists')
  const ours = await startPartnerApp(folder, size.customers)
  const plain = await startPlainJsonServer(folder, customers)
  const bare = await startBareServer(
    folder,
    questions.map(({ ours: path }) => ours.get(path)),
  )
  for (const server of [ours, plain, bare]) running.add(server)
  const options = { seconds: Number(seconds), p95Target: size.p95Target, plainTarget: 5 }
  rows.push(...(await measureLists(questions, { ours, plain, bare }, options)))
  rows.push({ what: 'memory after the lists', ours: `${ours.memory().toFixed(0)} MB` })
  await bare.stop()

  if (large) return
  say('commands')
  rows.push(...(await measureCommands(questions, { ours, plain })))
  rows.push({ what: 'memory after the commands', ours: `${ours.memory().toFixed(0)} MB` })
  await plain.stop()
  say('bulk')
  rows.push(await measureBulk(ours, { most: 1_000, times: 10, target: 1_000 }))
  say('starts with a log')
  rows.push(await measureReplay(ours, folder, size.customers, 2_000))
  say('the largest bulk')
  const last = await startPartnerApp(folder, size.customers)
  running.add(last)
  rows.push(await measureBulk(last, { most: 10_000, times: 5, target: 5_000 }))
  rows.push({ what: 'memory after that', ours: `${last.memory().toFixed(0)} MB` })
  await last.stop()
  say('the calendar')
  rows.push(...(await measureCalendar(folder, size.customers, 5_000)))
  say('days with nothing to do')
  rows.push(...(await measureIdleDay(join(folder, 'idle'), 100_000, 100)))
  say('the list in a browser')
  rows.push(...(await measurePage(join(folder, 'consoles'), { customers: size.customers, rounds: 7 })))
  say('exports')
  rows.push(...(await measureExport(join(folder, 'export'), 100_000)))
  await measureBrowser()
}

async function measureBrowser(): Promise<void> {
  say('the list in a browser')
  rows.push(...(await measurePage(join(folder, 'consoles'), { customers: size.customers, rounds: 7 })))
}

async function allCustomers(app: PartnerApp): Promise<CustomerRecord[]> {
  const client = connect()
  const customers: CustomerRecord[] = []
  while (customers.length < size.customers) {
    const range = JSON.stringify([customers.length, customers.length + 999])
    const query = new URLSearchParams({ range, sort: '["id","ASC"]' })
    customers.push(...bodyOf<CustomerRecord[]>(await client.send(app.get(`/customers?${query}`))))
  }
  client.close()
  return customers
}

function say(what: string): void {
  console.error(`measuring ${what}`)
}
